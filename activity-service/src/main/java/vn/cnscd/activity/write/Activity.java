package vn.cnscd.activity.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.ActivityVoided;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.write.voidactivity.VoidActivity;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * An activity (hoạt động) once it is recorded. Its recording is decided where submissions are taken
 * in, many at a time; everything after that is decided here.
 */
@Aggregate
class Activity {

    @AggregateIdentifier private ActivityId id;
    private UnitPath unit;
    private Stage stage;

    /** How far the activity's life has come. */
    private sealed interface Stage {

        record Recorded() implements Stage {}

        record Voided(String reason) implements Stage {}
    }

    /** For Axon, which loads it from its events. */
    Activity() {}

    @CommandHandler
    void handle(VoidActivity command) {
        requireVersion(command.expectedVersion());
        switch (stage) {
            case Stage.Recorded _ -> apply(new ActivityVoided(id, unit, command.reason()));
            case Stage.Voided(String same) when same.equals(command.reason()) -> {} // a retry
            case Stage.Voided _ -> throw new RequestRefused(ActivityRefusal.ALREADY_VOIDED);
        }
    }

    @EventSourcingHandler
    void on(ActivityRecorded event) {
        id = event.activityId();
        unit = event.unit();
        stage = new Stage.Recorded();
    }

    @EventSourcingHandler
    void on(ActivityVoided event) {
        stage = new Stage.Voided(event.reason());
    }

    private static void requireVersion(@Nullable Long expected) {
        if (expected != null && !expected.equals(getVersion())) {
            throw new RequestRefused(CommonRefusal.STALE_VERSION);
        }
    }
}
