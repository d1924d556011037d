package vn.cnscd.contracts.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * An activity (hoạt động) was recorded. It carries counts and pseudonyms only, never a name, a
 * contact or free text.
 *
 * @param activityId the platform's id of the activity
 * @param team the code of the team that held it, for example {@code 31-11131-007-1}
 * @param unit the unit of that team: where the activity counts
 * @param type what kind of activity it was
 * @param topics what it was about
 * @param heldOn the local day it was held
 * @param inPerson whether people were guided face to face (hướng dẫn trực tiếp)
 * @param facilitators members who led it, 0 or more
 * @param participants people who took part, 0 or more
 * @param households the households that were supported
 * @param results counts, 0 or more each; an absent one is not reported
 * @param countedOn the day on which it counts where that is another than the day it was held,
 *     because a locked report has closed that; else null
 */
public record ActivityRecordedV1(
        UUID activityId,
        String team,
        UnitPath unit,
        ActivityType type,
        Set<Topic> topics,
        LocalDate heldOn,
        boolean inPerson,
        int facilitators,
        int participants,
        List<Household> households,
        Map<ResultKind, Integer> results,
        @Nullable LocalDate countedOn) {

    /** The day on which it counts. */
    public LocalDate countsOn() {
        return countedOn == null ? heldOn : countedOn;
    }

    /**
     * A household (hộ gia đình) that an activity supported; it counts where it lives.
     *
     * @param village the village it lives in
     * @param pseudonym keyed hash of village and the team's own reference: equal for the same
     *     household, says nothing else
     * @param vulnerable why the household counts as vulnerable; empty when it does not
     */
    public record Household(UnitPath village, String pseudonym, Set<Vulnerability> vulnerable) {}
}
