package vn.cnscd.contracts.reporting;

import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * A submitted report was approved by the level above.
 *
 * @param unit the unit
 * @param period the period
 */
public record ReportApprovedV1(UnitPath unit, Period period) {}
