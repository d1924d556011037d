package vn.cnscd.contracts.reporting;

import java.time.LocalDate;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * A unit submitted its report.
 *
 * @param unit the unit
 * @param period the period
 * @param submittedOn the local day of submission
 */
public record ReportSubmittedV1(UnitPath unit, Period period, LocalDate submittedOn) {}
