package vn.cnscd.reporting.read.versions;

import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.StatisticsStated;
import vn.cnscd.reporting.events.TargetsSet;

/** How often a unit has stated its statistics or targets of a period: their version. */
@Component
public class StatedVersions {
    private final Versions versions;

    StatedVersions(Versions versions) {
        this.versions = versions;
    }

    public long ofStatistics(UnitPath unit, Period period) {
        return versions.of(StatisticsStated.stream(unit, period));
    }

    /** One version for both scopes, since they are read as one. */
    public long ofTargets(UnitPath unit, Period period) {
        return versions.of(TargetsSet.streams(unit, period));
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
