package vn.cnscd.notification.events;

import vn.cnscd.contracts.time.Period;

/** The report of a unit on a period (báo cáo định kỳ). */
public record PeriodicReport(Period period) implements Matter {
    @Override
    public String key() {
        return period.toString();
    }
}
