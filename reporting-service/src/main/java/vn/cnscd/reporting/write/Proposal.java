package vn.cnscd.reporting.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.reporting.events.ProposalEvent;
import vn.cnscd.reporting.events.ProposalEvent.ProposalApproved;
import vn.cnscd.reporting.events.ProposalEvent.ProposalDeclined;
import vn.cnscd.reporting.events.ProposalEvent.ProposalMade;
import vn.cnscd.reporting.write.ProposalCommand.Approve;
import vn.cnscd.reporting.write.ProposalCommand.Decline;
import vn.cnscd.reporting.write.ProposalCommand.Propose;

/** A proposal, which is made once and decided once; a repeated request changes nothing. */
@Aggregate
class Proposal {
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private String id;

    private @Nullable ProposalMade made;
    private @Nullable ProposalEvent decided;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(Propose command) {
        if (made == null) {
            apply(command.wanted());
            return new Outcome(true, 1);
        }
        if (!command.wanted().equals(made)) {
            throw new RequestRefused(CommonRefusal.CONFLICTING_CONTENT);
        }
        return new Outcome(false, Versions.current());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Approve command) {
        decide(
                new ProposalApproved(
                        command.unit(), command.kind(), command.id(), command.decision()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Decline command) {
        decide(
                new ProposalDeclined(
                        command.unit(), command.kind(), command.id(), command.reason()));
    }

    private void decide(ProposalEvent decision) {
        if (made == null) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        if (decided == null) {
            apply(decision);
        } else if (!Objects.equals(decided, decision)) {
            throw new RequestRefused(ReportRefusal.ALREADY_DECIDED);
        }
    }

    @EventSourcingHandler
    void on(ProposalMade event) {
        id = ProposalEvent.stream(event.unit(), event.kind(), event.id());
        made = event;
    }

    @EventSourcingHandler
    void on(ProposalApproved event) {
        decided = event;
    }

    @EventSourcingHandler
    void on(ProposalDeclined event) {
        decided = event;
    }
}
