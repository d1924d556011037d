package vn.cnscd.notification.events;

import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/** Which of a unit's reports somebody is told about (báo cáo nào). */
public sealed interface Matter permits PeriodicReport, RequestedReport {

    /** Stands neither in a period nor in the path of a unit. */
    char SEPARATOR = ':';

    /** Tells it from the other reports of the unit. */
    String key();

    /** Reads what {@link #key} wrote. */
    static Matter ofKey(String key) {
        int separator = key.indexOf(SEPARATOR);
        return separator < 0
                ? new PeriodicReport(Period.of(key))
                : new RequestedReport(
                        new UnitPath(key.substring(0, separator)), key.substring(separator + 1));
    }

    /** The period of a report on one; null of a request. */
    default @Nullable Period onPeriod() {
        return this instanceof PeriodicReport(Period period) ? period : null;
    }

    /** The request that asks for the report; null of a report on a period. */
    default @Nullable RequestedReport onRequest() {
        return this instanceof RequestedReport request ? request : null;
    }
}
