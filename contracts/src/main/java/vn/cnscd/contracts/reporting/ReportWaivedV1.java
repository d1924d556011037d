package vn.cnscd.contracts.reporting;

import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * A report is no longer owed (miễn báo cáo), before it was due: the unit's policy asks for none, or
 * its teams were dissolved.
 *
 * @param unit the unit that owed it
 * @param period the period
 */
public record ReportWaivedV1(UnitPath unit, Period period) {}
