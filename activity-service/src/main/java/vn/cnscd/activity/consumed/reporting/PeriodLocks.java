package vn.cnscd.activity.consumed.reporting;

import java.time.LocalDate;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Which days are closed by locked reports (khóa kỳ báo cáo). */
public interface PeriodLocks {

    /** Whether a report of the unit, or of one above it, is locked that counts the day. */
    boolean isLocked(UnitPath unit, LocalDate day);
}
