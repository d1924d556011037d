package vn.cnscd.activity.write.submitactivities;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.chassis.events.store.NewEvent;

/**
 * What of one submission is still to be decided.
 *
 * @param cause who submits, and in which request
 * @param verdicts takes the verdict on each item
 */
record Submission(List<Draft> drafts, Map<String, String> cause, Consumer<Verdict> verdicts) {

    /** One of its drafts. */
    record Item(Submission submission, Draft draft) {

        void answer(Verdict verdict) {
            submission.verdicts.accept(verdict);
        }

        /** The same with what will have happened told otherwise. */
        Item with(ActivityRecorded recorded) {
            return recorded.equals(draft.recorded())
                    ? this
                    : new Item(submission, draft.with(recorded));
        }

        NewEvent event() {
            return draft.event(submission.cause);
        }
    }

    List<Item> items() {
        return drafts.stream().map(draft -> new Item(this, draft)).toList();
    }
}
