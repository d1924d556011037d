package vn.cnscd.notification.policy;

import java.time.LocalDate;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * A report that a unit has yet to submit (báo cáo còn nợ).
 *
 * @param unit the unit that owes it
 * @param period the period it is about
 * @param dueOn the last day on which it is on time
 * @param openedOn the local day from which it was known to be owed
 */
public record OwedReport(UnitPath unit, Period period, LocalDate dueOn, LocalDate openedOn) {}
