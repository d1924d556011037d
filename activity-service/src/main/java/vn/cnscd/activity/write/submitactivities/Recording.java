package vn.cnscd.activity.write.submitactivities;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.cnscd.activity.consumed.registry.Registry;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.write.submitactivities.Submission.Item;
import vn.cnscd.chassis.events.store.Contention;
import vn.cnscd.chassis.events.store.EventAppender;

/** Decides on submissions, and records what is new in one transaction. */
@Component
class Recording {

    /**
     * Places in the store are taken in one order, whatever the order of the items: of two
     * submissions of the same items the second waits, and none deadlocks.
     */
    private static final Comparator<ActivityId> ORDER = Comparator.comparing(ActivityId::value);

    private final Receipts receipts;
    private final Registry registry;
    private final EventAppender appender;
    private final Clock clock;

    Recording(Receipts receipts, Registry registry, EventAppender appender, Clock clock) {
        this.receipts = receipts;
        this.registry = registry;
        this.appender = appender;
        this.clock = clock;
    }

    /** Returns when every verdict is given, and what was accepted is committed. */
    void record(List<Submission> submissions) {
        var items = submissions.stream().flatMap(each -> each.items().stream()).toList();
        Contention.run(() -> decide(items));
    }

    private void decide(List<Item> items) {
        var drafts = items.stream().map(Item::draft).toList();
        var known = receipts.of(drafts.stream().map(Draft::activityId).toList());
        var rule = RecordingRule.of(drafts, registry, clock);
        var begun = new TreeMap<ActivityId, Item>(ORDER);
        var open = new ArrayList<Item>();
        for (Item item : items) {
            var draft = item.draft();
            var receipt = known.get(draft.activityId());
            if (receipt != null) {
                item.answer(Verdict.repeated(draft, receipt));
            } else if (begun.containsKey(draft.activityId())) {
                open.add(item);
            } else {
                rule.objection(draft)
                        .ifPresentOrElse(
                                objection -> item.answer(objection.to(draft)),
                                () -> {
                                    var counted = item.with(rule.counted(draft.recorded()));
                                    begun.put(draft.activityId(), counted);
                                    open.add(counted);
                                });
            }
        }
        if (!begun.isEmpty()) {
            accept(begun, open);
        }
    }

    /** What stands twice, in one submission or in two at once, is new once. */
    private void accept(Map<ActivityId, Item> begun, List<Item> open) {
        Instant acceptedAt = appender.append(begun.values().stream().map(Item::event).toList());
        var told = new HashSet<ActivityId>();
        for (Item item : open) {
            var draft = item.draft();
            if (told.add(draft.activityId())) {
                item.answer(Verdict.accepted(draft, acceptedAt));
            } else {
                var first = Objects.requireNonNull(begun.get(draft.activityId())).draft();
                item.answer(Verdict.repeated(draft, new Receipt(first.digest(), acceptedAt)));
            }
        }
    }
}
