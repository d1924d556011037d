package vn.cnscd.reporting.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.VersionPassed;
import vn.cnscd.chassis.events.store.Versions;
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
    Outcome handle(SetTargets command, PeriodLocks locks, OtherScope other) {
        boolean isNew = set == null;
        long version = Versions.current() + other.holdVersion(command);
        var wanted = command.asEvent();
        if (wanted.equals(set)) {
            return new Outcome(isNew, version);
        }
        requireSeen(version, command);
        locks.requireOpen(command.unit(), command.period());
        apply(wanted);
        return new Outcome(isNew, version + 1);
    }

    @EventSourcingHandler
    void on(TargetsSet event) {
        id = TargetsSet.stream(event.unit(), event.period(), event.scope());
        set = event;
    }

    /** Both scopes are read as one, so they have one version. */
    private static void requireSeen(long version, SetTargets command) {
        Long seen = command.seenVersion();
        if (seen != null && seen != version) {
            throw new VersionPassed(seen, TargetsSet.streams(command.unit(), command.period()));
        }
    }
}
