package vn.cnscd.activity.write.submitactivities;

import java.util.List;
import java.util.Map;
import vn.cnscd.chassis.events.store.NewEvent;

/**
 * What of one submission is still to be decided.
 *
 * @param rule by which its activities may be recorded
 * @param cause who submits, and in which request
 * @param verdicts takes the verdict on each item at its index
 */
record Submission(
        List<Draft> drafts, RecordingRule rule, Map<String, String> cause, Verdict[] verdicts) {

    /** One of its drafts. */
    record Item(Submission submission, Draft draft) {

        void answer(Verdict verdict) {
            submission.verdicts[draft.index()] = verdict;
        }

        NewEvent event() {
            return draft.event(submission.cause);
        }
    }

    List<Item> items() {
        return drafts.stream().map(draft -> new Item(this, draft)).toList();
    }
}
