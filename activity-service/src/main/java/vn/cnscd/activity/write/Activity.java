package vn.cnscd.activity.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.activity.consumed.reporting.PeriodLocks;
import vn.cnscd.activity.events.ActivityEvent.ActivityAmended;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.ActivityVoided;
import vn.cnscd.activity.events.ActivityEvent.Described;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.write.amendactivity.AmendActivity;
import vn.cnscd.activity.write.voidactivity.VoidActivity;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Versions;

/**
 * An activity (hoạt động) once it is recorded. Its recording is decided where submissions are taken
 * in, many at a time; everything after that is decided here.
 */
@Aggregate
class Activity {

    @AggregateIdentifier private ActivityId id;
    private Described described;
    private Stage stage;

    /** How far the activity's life has come. */
    private sealed interface Stage {

        record Recorded() implements Stage {}

        record Voided(String reason) implements Stage {}
    }

    /** For Axon, which loads it from its events. */
    Activity() {}

    @CommandHandler
    void handle(AmendActivity command, PeriodLocks locks) {
        var redraft = command.redraft();
        var amended =
                command.keepHouseholds()
                        ? redraft.amended().with(described.households())
                        : redraft.amended();
        if (amended.equals(described)) {
            return; // a retry
        }
        requireChangeable(command.expectedVersion());
        redraft.objection()
                .ifPresent(
                        objection -> {
                            throw objection;
                        });
        requireOpen(locks);
        apply(amended);
    }

    @CommandHandler
    void handle(VoidActivity command, PeriodLocks locks) {
        if (stage.equals(new Stage.Voided(command.reason()))) {
            return; // a retry
        }
        requireChangeable(command.expectedVersion());
        requireOpen(locks);
        apply(new ActivityVoided(id, described.unit(), command.reason()));
    }

    @EventSourcingHandler
    void on(ActivityRecorded event) {
        id = event.activityId();
        described = event;
        stage = new Stage.Recorded();
    }

    @EventSourcingHandler
    void on(ActivityAmended event) {
        described = event;
    }

    @EventSourcingHandler
    void on(ActivityVoided event) {
        stage = new Stage.Voided(event.reason());
    }

    private void requireChangeable(@Nullable Long expectedVersion) {
        Versions.require(expectedVersion, id);
        if (stage instanceof Stage.Voided) {
            throw new RequestRefused(ActivityRefusal.ALREADY_VOIDED);
        }
    }

    /** What a locked report counted stays as it was counted. */
    private void requireOpen(PeriodLocks locks) {
        if (locks.isLocked(described.unit(), described.countsOn())) {
            throw new RequestRefused(ActivityRefusal.PERIOD_LOCKED);
        }
    }
}
