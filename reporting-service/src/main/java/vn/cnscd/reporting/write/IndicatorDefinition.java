package vn.cnscd.reporting.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.reporting.events.IndicatorDefined;

/** An indicator of a province's own; the last definition counts. */
@Aggregate
class IndicatorDefinition {
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private String id;

    private @Nullable IndicatorDefined defined;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(DefineIndicator command) {
        long version = Versions.current();
        var before = defined;
        if (command.wanted().equals(before)) {
            return new Outcome(false, version);
        }
        Versions.require(command.seenVersion(), command.stream());
        // What units have stated would mean something else.
        if (before != null && before.nature() != command.wanted().nature()) {
            throw new RequestRefused(ReportRefusal.INDICATOR_NATURE);
        }
        apply(command.wanted());
        return new Outcome(before == null, version + 1);
    }

    @EventSourcingHandler
    void on(IndicatorDefined event) {
        id = IndicatorDefined.stream(event.unit(), event.code());
        defined = event;
    }
}
