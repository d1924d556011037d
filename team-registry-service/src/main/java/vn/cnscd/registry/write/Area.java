package vn.cnscd.registry.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.registry.events.AreaSet;
import vn.cnscd.registry.write.setarea.SetArea;
import vn.cnscd.registry.write.setarea.SetArea.Outcome;

/** Communes of a province that are looked at together (cụm xã). */
@Aggregate
class Area {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable String id;

    private @Nullable AreaSet set;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SetArea command) {
        long version = Versions.current();
        if (command.area().equals(set)) {
            return new Outcome(false, version);
        }
        Versions.require(command.seenVersion(), command.stream());
        boolean isNew = set == null || set.communes().isEmpty();
        apply(command.area());
        return new Outcome(isNew, version + 1);
    }

    @EventSourcingHandler
    void on(AreaSet event) {
        id = AreaSet.stream(event.unit(), event.id());
        set = event;
    }
}
