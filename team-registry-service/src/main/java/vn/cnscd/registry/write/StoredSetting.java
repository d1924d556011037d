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
import vn.cnscd.registry.events.Setting;
import vn.cnscd.registry.write.PutSetting.Outcome;

/** What was set last in one stream of {@link Setting}s. */
@Aggregate
class StoredSetting {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable String id;

    private @Nullable Setting set;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PutSetting command) {
        long version = Versions.current();
        if (command.setting().equals(set)) {
            return new Outcome(false, version);
        }
        Versions.require(command.seenVersion(), command.stream());
        boolean isNew = set == null || set.clears();
        apply(command.setting());
        return new Outcome(isNew, version + 1);
    }

    @EventSourcingHandler
    void on(Setting event) {
        id = event.stream();
        set = event;
    }
}
