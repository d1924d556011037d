package vn.cnscd.reporting.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.events.ProposalEvent;
import vn.cnscd.reporting.events.ProposalEvent.Decision;
import vn.cnscd.reporting.events.ProposalEvent.Kind;
import vn.cnscd.reporting.events.ProposalEvent.ProposalMade;

/** What can be asked of a proposal. */
public sealed interface ProposalCommand {
    UnitPath unit();

    Kind kind();

    String id();

    @TargetAggregateIdentifier
    default String proposal() {
        return ProposalEvent.stream(unit(), kind(), id());
    }

    /** Đề xuất. */
    record Propose(ProposalMade wanted) implements ProposalCommand {
        @Override
        public UnitPath unit() {
            return wanted.unit();
        }

        @Override
        public Kind kind() {
            return wanted.kind();
        }

        @Override
        public String id() {
            return wanted.id();
        }
    }

    /**
     * Phê duyệt.
     *
     * @param decision null for a practice
     */
    record Approve(UnitPath unit, Kind kind, String id, @Nullable Decision decision)
            implements ProposalCommand {}

    /** Không phê duyệt. */
    record Decline(UnitPath unit, Kind kind, String id, String reason) implements ProposalCommand {}
}
