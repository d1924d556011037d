package vn.cnscd.contracts.registry;

import vn.cnscd.contracts.time.DateRange;
import vn.cnscd.contracts.time.Period;

/** Which days a report covers (thời gian chốt số liệu). */
public enum ReportWindow {
    /** From the 15th to the 14th: Nghị định 09/2019/NĐ-CP, Art. 12. */
    MID_MONTH,
    /** From the first day of the period to its last: Nghị định 60/2018/NĐ-CP. */
    CALENDAR;

    /** The days that a report on a period covers. */
    public DateRange of(Period period) {
        return switch (this) {
            case MID_MONTH -> period.reportingWindow();
            case CALENDAR -> period.calendarWindow();
        };
    }
}
