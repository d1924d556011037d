package vn.cnscd.activity.write.submitactivities;

import java.util.HashMap;
import java.util.Map;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.events.Remark;
import vn.cnscd.activity.events.SubmissionMetadata;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * What will have happened if an item is accepted.
 *
 * @param otherVillages the villages of its households besides its team's own, and which household
 *     names each first
 */
record Draft(
        int index,
        String submittedAs,
        ActivityRecorded recorded,
        Remark remark,
        Map<UnitPath, Integer> otherVillages,
        String digest)
        implements Outcome {

    /** The kind of stream; also the name of the aggregate that is loaded from it later. */
    private static final String STREAM_TYPE = "Activity";

    ActivityId activityId() {
        return recorded.activityId();
    }

    Draft with(ActivityRecorded other) {
        return new Draft(index, submittedAs, other, remark, otherVillages, digest);
    }

    /** The event, with who caused it. */
    NewEvent event(Map<String, String> cause) {
        var metadata = new HashMap<>(cause);
        metadata.put(SubmissionMetadata.SUBMITTED_AS, submittedAs);
        metadata.put(SubmissionMetadata.DIGEST, digest);
        if (remark.venue() != null) {
            metadata.put(SubmissionMetadata.VENUE, remark.venue());
        }
        if (remark.note() != null) {
            metadata.put(SubmissionMetadata.NOTE, remark.note());
        }
        return new NewEvent(STREAM_TYPE, activityId().toString(), 0, recorded, metadata);
    }
}
