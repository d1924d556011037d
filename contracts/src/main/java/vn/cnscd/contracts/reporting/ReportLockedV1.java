package vn.cnscd.contracts.reporting;

import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.time.Period;

/**
 * An approved report was locked (khóa): nothing that counted in the period's calendar window, in
 * the unit or anywhere below it, may change any more.
 *
 * @param unit the unit
 * @param period the period
 * @param lateChanges what becomes of what is told of it from now on; null is refused
 */
public record ReportLockedV1(UnitPath unit, Period period, @Nullable LateChanges lateChanges) {}
