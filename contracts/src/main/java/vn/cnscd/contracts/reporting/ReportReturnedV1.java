package vn.cnscd.contracts.reporting;

import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * A submitted report was returned to its unit to be corrected: it is owed again.
 *
 * @param unit the unit
 * @param period the period
 */
public record ReportReturnedV1(UnitPath unit, Period period) {}
