package vn.cnscd.notification.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.notification.events.Matter;
import vn.cnscd.notification.events.Occasion;

/**
 * A report as far as anybody is told about it (báo cáo đang theo dõi).
 *
 * @param unit the unit that owes it
 * @param matter which of its reports it is
 * @param dueOn the last day on which it is on time
 * @param openedOn the local day from which it was known to be owed
 * @param settled whether nothing is owed any more: it was submitted, approved or waived
 * @param decision what was last decided on it, unless something else happened since
 */
public record FollowedReport(
        UnitPath unit,
        Matter matter,
        LocalDate dueOn,
        LocalDate openedOn,
        boolean settled,
        @Nullable ReportDecision decision) {

    /** The decision that an occasion tells of, if it is the one that stands. */
    public Optional<ReportDecision> decision(Occasion occasion) {
        return Optional.ofNullable(decision).filter(one -> one.occasion() == occasion);
    }
}
