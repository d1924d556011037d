package vn.cnscd.activity.write.submitactivities;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.cnscd.activity.consumed.registry.Registry;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.ConcurrentAppend;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Takes submissions: every item gets its verdict, and what is new is recorded in one transaction,
 * which is committed before anybody is told.
 */
@Component
class SubmissionDesk {

    /** Each is lost to a submission of the same items at the same moment; two in a row are rare. */
    private static final int ATTEMPTS = 5;

    private final Registry registry;
    private final HouseholdPseudonyms pseudonyms;
    private final Receipts receipts;
    private final EventAppender appender;
    private final Clock clock;

    SubmissionDesk(
            Registry registry,
            HouseholdPseudonyms pseudonyms,
            Receipts receipts,
            EventAppender appender,
            Clock clock) {
        this.registry = registry;
        this.pseudonyms = pseudonyms;
        this.receipts = receipts;
        this.appender = appender;
        this.clock = clock;
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
            record(drafts, verdicts);
        }
        return Arrays.asList(verdicts);
    }

    private void record(List<Draft> drafts, Verdict[] verdicts) {
        var rule = RecordingRule.of(drafts, registry, clock);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                decide(drafts, rule, verdicts);
                return;
            } catch (ConcurrentAppend takenMeanwhile) {
                // Decided again, on what is stored now.
            }
        }
        throw new RequestRefused(CommonRefusal.CONCURRENT_CHANGE);
    }

    private void decide(List<Draft> drafts, RecordingRule rule, Verdict[] verdicts) {
        var known = receipts.of(drafts.stream().map(Draft::activityId).toList());
        var begun = new LinkedHashMap<ActivityId, Draft>();
        var open = new ArrayList<Draft>();
        for (Draft draft : drafts) {
            var receipt = known.get(draft.activityId());
            if (receipt != null) {
                verdicts[draft.index()] = Verdict.repeated(draft, receipt);
            } else if (begun.containsKey(draft.activityId())) {
                open.add(draft);
            } else {
                rule.objection(draft)
                        .ifPresentOrElse(
                                objection -> verdicts[draft.index()] = objection.to(draft),
                                () -> {
                                    begun.put(draft.activityId(), draft);
                                    open.add(draft);
                                });
            }
        }
        if (!begun.isEmpty()) {
            accept(begun, open, verdicts);
        }
    }

    /** Records what is new; what stands twice in one submission is new once. */
    private void accept(Map<ActivityId, Draft> begun, List<Draft> open, Verdict[] verdicts) {
        Instant acceptedAt = appender.append(begun.values().stream().map(Draft::event).toList());
        for (Draft draft : open) {
            var first = Objects.requireNonNull(begun.get(draft.activityId()));
            verdicts[draft.index()] =
                    draft.index() == first.index()
                            ? Verdict.accepted(draft, acceptedAt)
                            : Verdict.repeated(draft, new Receipt(first.digest(), acceptedAt));
        }
    }
}
