package vn.cnscd.contracts.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * A report that is owed got another due day (đổi hạn nộp), because the unit's policy says so.
 *
 * @param unit the unit that owes it
 * @param period the period
 * @param dueOn the last day on which it is on time; null when it is never late
 */
public record ReportRescheduledV1(UnitPath unit, Period period, @Nullable LocalDate dueOn) {}
