package vn.cnscd.reporting.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.reporting.events.ScoringSet;

/** By what a unit's teams are ranked; the last word counts. */
@Aggregate
class Scoring {
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private String id;

    private @Nullable ScoringSet set;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SetScoring command) {
        boolean isNew = set == null;
        long version = Versions.current();
        if (command.wanted().equals(set)) {
            return new Outcome(false, version);
        }
        Versions.require(command.seenVersion(), command.stream());
        apply(command.wanted());
        return new Outcome(isNew, version + 1);
    }

    @EventSourcingHandler
    void on(ScoringSet event) {
        id = ScoringSet.stream(event.unit());
        set = event;
    }
}
