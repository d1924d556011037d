package vn.cnscd.reporting.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.reporting.events.RequestEvent;
import vn.cnscd.reporting.events.RequestEvent.ReportRequested;

/** A report that a unit asks for beside the cycle; once asked, it stays as it is. */
@Aggregate
class ReportRequest {
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private String id;

    private @Nullable ReportRequested asked;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AskForReport command) {
        var wanted = command.asEvent();
        if (asked == null) {
            apply(wanted);
            return new Outcome(true, 1);
        }
        if (!wanted.equals(asked)) {
            throw new RequestRefused(CommonRefusal.CONFLICTING_CONTENT);
        }
        return new Outcome(false, 1);
    }

    @EventSourcingHandler
    void on(ReportRequested event) {
        id = RequestEvent.stream(event.unit(), event.id());
        asked = event;
    }
}
