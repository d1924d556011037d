package vn.cnscd.activity.write.submitactivities;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.ActivityRemarked;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.events.SubmissionMetadata;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * What will have happened if an item is accepted.
 *
 * @param remarked null when nothing was written about the activity
 * @param otherVillages the villages of its households besides its team's own, and which household
 *     names each first
 */
record Draft(
        int index,
        String submittedAs,
        ActivityRecorded recorded,
        @Nullable ActivityRemarked remarked,
        Map<UnitPath, Integer> otherVillages,
        String digest)
        implements Outcome {

    /** The kind of stream; also the name of the aggregate that is loaded from it later. */
    private static final String STREAM_TYPE = "Activity";

    ActivityId activityId() {
        return recorded.activityId();
    }

    List<NewEvent> events() {
        String stream = activityId().toString();
        var metadata =
                Map.of(
                        SubmissionMetadata.SUBMITTED_AS, submittedAs,
                        SubmissionMetadata.DIGEST, digest);
        var first = new NewEvent(STREAM_TYPE, stream, 0, recorded, metadata);
        return remarked == null
                ? List.of(first)
                : List.of(first, new NewEvent(STREAM_TYPE, stream, 1, remarked));
    }
}
