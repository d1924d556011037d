package vn.cnscd.reporting.events;

import java.util.Map;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * A unit stated its statistics (số liệu thống kê) of a period; they replace what it stated before.
 */
public record StatisticsStated(UnitPath unit, Period period, Map<String, Ratio> rates)
        implements AboutUnit {
    /** A rate as it is stored: never the percentage alone. */
    public record Ratio(long numerator, long denominator) {}

    public static String stream(UnitPath unit, Period period) {
        return "statistics/" + unit + "/" + period;
    }
}
