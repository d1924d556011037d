package vn.cnscd.reporting.write;

import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * Which periods are locked (khóa kỳ báo cáo), as seen by the transaction that decides. A locked
 * report closes its period, and each shorter one in it, for its unit and every unit below.
 */
interface PeriodLocks {
    /**
     * Refuses with {@link ReportRefusal#PERIOD_LOCKED} what belongs to a locked period. A lock that
     * comes now waits until the caller's transaction has ended.
     */
    void requireOpen(UnitPath unit, Period period);

    /**
     * Waits for the transactions that found the period open; those that ask later wait for the
     * caller's.
     */
    void close(UnitPath unit, Period period);
}
