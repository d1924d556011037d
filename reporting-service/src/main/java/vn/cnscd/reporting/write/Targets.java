package vn.cnscd.reporting.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.reporting.events.TargetsSet;

/**
 * The targets that a unit sets for a period, for itself or for its teams; the last version counts.
 */
@Aggregate
class Targets {
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private String id;

    private @Nullable TargetsSet set;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SetTargets command) {
        var wanted = command.asEvent();
        if (wanted.equals(set)) {
            return Outcome.UNCHANGED;
        }
        var outcome = set == null ? Outcome.CREATED : Outcome.CHANGED;
        apply(wanted);
        return outcome;
    }

    @EventSourcingHandler
    void on(TargetsSet event) {
        id = TargetsSet.stream(event.unit(), event.period(), event.scope());
        set = event;
    }
}
