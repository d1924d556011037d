package vn.cnscd.activity.read.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Topic;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * An activity as it is answered: the fields as they were submitted or amended last, and what became
 * of it.
 *
 * @param id the submitting client's own id of it
 * @param venue null for those who may read figures alone, like note and households
 * @param version how many events it has; also its ETag
 * @param countedOn the day on which it counts, where a locked report had closed the day it was held
 * @param acceptedAt when it was recorded; an amendment does not change it
 * @param history everything that happened to it, oldest first; absent in lists
 */
public record ActivityView(
        ActivityId activityId,
        String id,
        UnitPath unit,
        String team,
        ActivityType type,
        Set<Topic> topics,
        LocalDate heldOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate countedOn,
        @Nullable String venue,
        boolean inPerson,
        int facilitators,
        int participants,
        int householdCount,
        @Nullable List<Household> households,
        Map<ResultKind, Integer> results,
        @Nullable String note,
        State state,
        Instant acceptedAt,
        long version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Happening> history) {

    /** Whether the activity counts. */
    public enum State {
        RECORDED,
        VOIDED
    }

    /** A household (hộ gia đình): where it lives, its pseudonym, and why it is vulnerable. */
    public record Household(String village, String pseudonym, Set<Vulnerability> vulnerable) {}

    /**
     * Something that happened to the activity.
     *
     * @param actor who caused it; only officers see it
     * @param reason why, in the actor's own words
     */
    public record Happening(
            String event, Instant at, @Nullable String actor, @Nullable String reason) {}

    /** The answer that a request for this one activity gets. */
    public ResponseEntity<ActivityView> answer() {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(this);
    }

    ActivityView withoutHistory() {
        return new ActivityView(
                activityId,
                id,
                unit,
                team,
                type,
                topics,
                heldOn,
                countedOn,
                venue,
                inPerson,
                facilitators,
                participants,
                householdCount,
                households,
                results,
                note,
                state,
                acceptedAt,
                version,
                null);
    }
}
