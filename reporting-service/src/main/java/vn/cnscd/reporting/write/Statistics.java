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
import vn.cnscd.reporting.events.StatisticsStated;

/** The statistics that a unit states of a period; the last version counts. */
@Aggregate
class Statistics {
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private String id;

    private @Nullable StatisticsStated stated;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(StateStatistics command, PeriodLocks locks) {
        var before = stated;
        long version = Versions.current();
        if (before != null && before.says(command.values(), command.source())) {
            return new Outcome(false, version);
        }
        Versions.require(command.seenVersion(), command.stream());
        locks.requireOpen(command.unit(), command.period());
        apply(
                new StatisticsStated(
                        command.unit(),
                        command.period(),
                        command.values(),
                        command.source(),
                        command.confirmed()));
        return new Outcome(before == null, version + 1);
    }

    @EventSourcingHandler
    void on(StatisticsStated event) {
        id = StatisticsStated.stream(event.unit(), event.period());
        stated = event;
    }
}
