package vn.cnscd.activity.read.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cnscd.activity.events.ActivityEvent;
import vn.cnscd.activity.events.ActivityEvent.ActivityAmended;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.ActivityVoided;
import vn.cnscd.activity.events.ActivityEvent.Described;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.events.Remark;
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
     * @param remark what its team wrote, beside its recording; an amendment holds it itself
     */
    record Entry(
            long sequence,
            ActivityEvent event,
            Instant at,
            String actor,
            @Nullable String submittedAs,
            Remark remark) {}

    private static final Remark NO_REMARK = new Remark(null, null);

    private final List<Entry> entries;
    private final Described described;

    ActivityStream(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.described =
                latest(Described.class)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "An activity begins with its recording."));
    }

    public ActivityId activityId() {
        return described.activityId();
    }

    /** The unit of its team, as it is now. */
    public UnitPath unit() {
        return described.unit();
    }

    /** The submitting client's own id of it. */
    public String submittedAs() {
        return String.valueOf(entries.getFirst().submittedAs());
    }

    /** Who submitted it. */
    public String submitter() {
        return entries.getFirst().actor();
    }

    /** The activity as somebody with these rights sees it. */
    public ActivityView view(ReadingRights rights) {
        var remark = rights.details() ? remark() : NO_REMARK;
        return new ActivityView(
                described.activityId(),
                submittedAs(),
                described.unit(),
                described.team(),
                described.type(),
                described.topics(),
                described.heldOn(),
                described.countedOn(),
                remark.venue(),
                described.inPerson(),
                described.facilitators(),
                described.participants(),
                described.households().size(),
                rights.details() ? households() : null,
                described.results(),
                remark.note(),
                state(),
                entries.getFirst().at(),
                entries.getLast().sequence() + 1,
                history(rights));
    }

    private List<Household> households() {
        return described.households().stream()
                .map(
                        household ->
                                new Household(
                                        household.village().code(),
                                        household.pseudonym(),
                                        household.vulnerable()))
                .toList();
    }

    private Remark remark() {
        return described instanceof ActivityAmended amended
                ? amended.remark()
                : entries.getFirst().remark();
    }

    private State state() {
        return latest(ActivityVoided.class).isPresent() ? State.VOIDED : State.RECORDED;
    }

    private <E extends ActivityEvent> Optional<E> latest(Class<E> kind) {
        return entries.reversed().stream()
                .map(Entry::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private List<Happening> history(ReadingRights rights) {
        var history = new ArrayList<Happening>();
        for (Entry entry : entries) {
            var actor = rights.actors() ? entry.actor() : null;
            switch (entry.event()) {
                case ActivityRecorded _ ->
                        history.add(new Happening("ActivityRecorded", entry.at(), actor, null));
                case ActivityAmended amended -> {
                    var reason = rights.details() ? amended.reason() : null;
                    history.add(new Happening("ActivityAmended", entry.at(), actor, reason));
                }
                case ActivityVoided voided -> {
                    var reason = rights.details() ? voided.reason() : null;
                    history.add(new Happening("ActivityVoided", entry.at(), actor, reason));
                }
            }
        }
        return history;
    }
}
