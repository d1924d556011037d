package vn.cnscd.contracts.reporting;

import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * An approved report was locked (khóa): nothing that was held in the period's calendar window, in
 * the unit or anywhere below it, may change any more.
 *
 * @param unit the unit
 * @param period the period
 */
public record ReportLockedV1(UnitPath unit, Period period) {}
