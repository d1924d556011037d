package vn.cnscd.registry.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.registry.events.policy.PolicySet;
import vn.cnscd.registry.write.setpolicy.SetPolicy;
import vn.cnscd.registry.write.setpolicy.SetPolicy.Outcome;

/** What one unit has set (quy định), by the day from which it holds. */
@Aggregate
class UnitPolicy {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable String id;

    private final Map<LocalDate, PolicySet> byFirstDay = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SetPolicy command) {
        long version = Versions.current();
        var wanted = command.asEvent();
        boolean isNew = !byFirstDay.containsKey(command.validFrom());
        if (wanted.equals(byFirstDay.get(command.validFrom()))) {
            return new Outcome(false, version);
        }
        Versions.require(command.seenVersion(), command.stream());
        apply(wanted);
        return new Outcome(isNew, version + 1);
    }

    @EventSourcingHandler
    void on(PolicySet event) {
        id = PolicySet.stream(event.unit());
        byFirstDay.put(event.validFrom(), event);
    }
}
