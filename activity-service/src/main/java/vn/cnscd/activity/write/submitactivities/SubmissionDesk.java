package vn.cnscd.activity.write.submitactivities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cnscd.activity.consumed.registry.Registry;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Takes submissions: every item gets its verdict, and what is new is committed before anybody is
 * told.
 */
@Component
class SubmissionDesk {

    /** More than these have a transaction of their own: the rest need not wait for it. */
    private static final int SMALL = 20;

    private static final int MOST_TOGETHER = 64;

    private final Registry registry;
    private final HouseholdPseudonyms pseudonyms;
    private final EventAppender appender;
    private final Recording recording;
    private final GroupCommit<Submission> together;

    SubmissionDesk(
            Registry registry,
            HouseholdPseudonyms pseudonyms,
            EventAppender appender,
            Recording recording) {
        this.registry = registry;
        this.pseudonyms = pseudonyms;
        this.appender = appender;
        this.recording = recording;
        this.together = new GroupCommit<>(recording::record, MOST_TOGETHER);
    }

    /** The verdict on each item, in the order of the items. */
    List<Verdict> submit(UnitPath unit, String submitter, List<SubmittedItem> items) {
        registry.requireUnit(unit);
        var verdicts = new Verdict[items.size()];
        var drafts = new ArrayList<Draft>(items.size());
        var drafting = new Drafting(unit, submitter, pseudonyms);
        for (SubmittedItem item : items) {
            switch (drafting.draft(item)) {
                case Draft draft -> drafts.add(draft);
                case Verdict verdict -> verdicts[verdict.index()] = verdict;
            }
        }
        if (!drafts.isEmpty()) {
            RecordingRule.await(drafts, registry);
            record(
                    new Submission(
                            drafts,
                            appender.cause(),
                            verdict -> verdicts[verdict.index()] = verdict));
        }
        return Arrays.asList(verdicts);
    }

    private void record(Submission submission) {
        if (submission.drafts().size() <= SMALL) {
            together.commit(submission);
        } else {
            recording.record(List.of(submission));
        }
    }
}
