package vn.cnscd.reporting.read.versions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.StatisticsStated;
import vn.cnscd.reporting.events.TargetsSet;
import vn.cnscd.reporting.events.TargetsSet.Scope;

/** How often a unit has stated its statistics or targets of a period: their version. */
@Repository
public class StatedVersions {
    private final JdbcClient jdbc;

    StatedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long ofStatistics(UnitPath unit, Period period) {
        return eventsOf(StatisticsStated.stream(unit, period));
    }

    /** One version for both scopes, since they are read as one. */
    public long ofTargets(UnitPath unit, Period period) {
        return eventsOf(
                TargetsSet.stream(unit, period, Scope.UNIT),
                TargetsSet.stream(unit, period, Scope.TEAM));
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    private long eventsOf(String... streams) {
        return jdbc.sql(
                        "select count(*) from domain_event_entry where aggregate_identifier = any(?)")
                .param(streams)
                .query(Long.class)
                .single();
    }
}
