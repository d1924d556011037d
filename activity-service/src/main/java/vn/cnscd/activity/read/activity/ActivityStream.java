package vn.cnscd.activity.read.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.activity.events.ActivityEvent;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.ActivityRemarked;
import vn.cnscd.activity.events.ActivityEvent.ActivityVoided;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.read.activity.ActivityView.Happening;
import vn.cnscd.activity.read.activity.ActivityView.Household;
import vn.cnscd.activity.read.activity.ActivityView.State;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Everything that happened to one activity, oldest first; it always begins with its recording. */
public final class ActivityStream {

    /**
     * One event and what stands beside it.
     *
     * @param submittedAs the client's id of the activity, beside its recording alone
     */
    record Entry(
            long sequence,
            ActivityEvent event,
            Instant at,
            String actor,
            @Nullable String submittedAs) {}

    private final List<Entry> entries;
    private final ActivityRecorded recorded;

    ActivityStream(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        if (!(entries.getFirst().event() instanceof ActivityRecorded first)) {
            throw new IllegalStateException("An activity begins with its recording.");
        }
        this.recorded = first;
    }

    public ActivityId activityId() {
        return recorded.activityId();
    }

    public UnitPath unit() {
        return recorded.unit();
    }

    /** Who submitted it. */
    public String submitter() {
        return entries.getFirst().actor();
    }

    /** The activity as somebody with these rights sees it. */
    public ActivityView view(ReadingRights rights) {
        var remark = rights.details() ? remark() : null;
        return new ActivityView(
                recorded.activityId(),
                String.valueOf(entries.getFirst().submittedAs()),
                recorded.unit(),
                recorded.team(),
                recorded.type(),
                recorded.topics(),
                recorded.heldOn(),
                remark == null ? null : remark.venue(),
                recorded.inPerson(),
                recorded.facilitators(),
                recorded.participants(),
                recorded.households().size(),
                rights.details() ? households() : null,
                recorded.results(),
                remark == null ? null : remark.note(),
                state(),
                entries.getFirst().at(),
                entries.getLast().sequence(),
                history(rights));
    }

    private List<Household> households() {
        return recorded.households().stream()
                .map(
                        household ->
                                new Household(
                                        household.village().code(),
                                        household.pseudonym(),
                                        household.vulnerable()))
                .toList();
    }

    private @Nullable ActivityRemarked remark() {
        ActivityRemarked latest = null;
        for (Entry entry : entries) {
            if (entry.event() instanceof ActivityRemarked remark) {
                latest = remark;
            }
        }
        return latest;
    }

    private State state() {
        return entries.stream().anyMatch(entry -> entry.event() instanceof ActivityVoided)
                ? State.VOIDED
                : State.RECORDED;
    }

    /** A remark is part of the recording, not something that happened besides. */
    private List<Happening> history(ReadingRights rights) {
        var history = new ArrayList<Happening>();
        for (Entry entry : entries) {
            var actor = rights.actors() ? entry.actor() : null;
            switch (entry.event()) {
                case ActivityRecorded _ ->
                        history.add(new Happening("ActivityRecorded", entry.at(), actor, null));
                case ActivityVoided voided -> {
                    var reason = rights.details() ? voided.reason() : null;
                    history.add(new Happening("ActivityVoided", entry.at(), actor, reason));
                }
                case ActivityRemarked _ -> {}
            }
        }
        return history;
    }
}
