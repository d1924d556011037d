package vn.cnscd.reporting.events;

import java.util.Arrays;
import java.util.Map;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * A unit set targets (giao chỉ tiêu) for a period, for itself or for each of its teams; they
 * replace those of the same scope that it set before.
 *
 * @param source the document that says so
 */
public record TargetsSet(
        UnitPath unit, Period period, Scope scope, Map<String, Target> targets, String source)
        implements AboutUnit {
    /** For whom a target holds: the unit as a whole, or each team in it. */
    public enum Scope {
        UNIT,
        TEAM
    }

    public static String stream(UnitPath unit, Period period, Scope scope) {
        return "targets/" + unit + "/" + period + "/" + scope;
    }

    /** Both streams of a unit and period: what is read as one and has one version. */
    public static String[] streams(UnitPath unit, Period period) {
        return Arrays.stream(Scope.values())
                .map(scope -> stream(unit, period, scope))
                .toArray(String[]::new);
    }
}
