package vn.cnscd.reporting.consumed.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityRecordedV1.Household;
import vn.cnscd.contracts.activity.ActivityVoidedV1;
import vn.cnscd.contracts.activity.Topic;
import vn.cnscd.reporting.policy.NationalIndicator;

/**
 * A row of {@code activity_fact}: what one event says an activity adds to the figures.
 *
 * @param heldOn the day on which it counts
 * @param happenedOn the day on which it was held, where that is another
 */
@JsonNaming(SnakeCaseStrategy.class)
record ActivityFact(
        UUID activityId,
        long sequence,
        boolean counted,
        Instant knownAt,
        String unit,
        @Nullable String team,
        @Nullable String type,
        @Nullable LocalDate heldOn,
        List<NationalIndicator> indicators,
        List<Long> amounts,
        List<String> villages,
        List<String> pseudonyms,
        List<Boolean> guided,
        @Nullable LocalDate happenedOn) {

    /** The activity as it was recorded, or as it is after an amendment. */
    static ActivityFact of(ActivityRecordedV1 activity, long sequence, Instant knownAt) {
        Map<NationalIndicator, Long> amounts = amounts(activity);
        List<Household> households = activity.households();
        return new ActivityFact(
                activity.activityId(),
                sequence,
                true,
                knownAt,
                activity.unit().value(),
                activity.team(),
                activity.type().name(),
                activity.countsOn(),
                List.copyOf(amounts.keySet()),
                List.copyOf(amounts.values()),
                households.stream().map(household -> household.village().value()).toList(),
                households.stream().map(Household::pseudonym).toList(),
                households.stream()
                        .map(each -> activity.inPerson() && !each.vulnerable().isEmpty())
                        .toList(),
                activity.countedOn() == null ? null : activity.heldOn());
    }

    static ActivityFact of(ActivityVoidedV1 activity, long sequence, Instant knownAt) {
        return new ActivityFact(
                activity.activityId(),
                sequence,
                false,
                knownAt,
                activity.unit().value(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static Map<NationalIndicator, Long> amounts(ActivityRecordedV1 activity) {
        var amounts = new EnumMap<NationalIndicator, Long>(NationalIndicator.class);
        amounts.put(NationalIndicator.ACTIVITIES, 1L);
        amounts.put(NationalIndicator.PARTICIPANTS, (long) activity.participants());
        switch (activity.type()) {
            case OUTREACH_SESSION -> amounts.put(NationalIndicator.OUTREACH_SESSIONS, 1L);
            case GUIDANCE_SESSION -> amounts.put(NationalIndicator.GUIDANCE_SESSIONS, 1L);
            case SERVICE_DAY -> amounts.put(NationalIndicator.SERVICE_DAYS, 1L);
            case HOUSEHOLD_VISIT -> amounts.put(NationalIndicator.HOUSEHOLD_VISITS, 1L);
            case BROADCAST -> amounts.put(NationalIndicator.BROADCASTS, 1L);
            case TRAINING_CLASS -> {
                amounts.put(NationalIndicator.TRAINING_CLASSES, 1L);
                amounts.put(NationalIndicator.LEARNERS, (long) activity.participants());
            }
            case TEAM_TRAINING -> {
                amounts.put(NationalIndicator.TEAM_TRAININGS, 1L);
                amounts.put(NationalIndicator.TEAM_TRAINEES, (long) activity.participants());
            }
            case FESTIVAL -> amounts.put(NationalIndicator.FESTIVALS, 1L);
            case SURVEY, OTHER -> {}
        }
        if (activity.topics().contains(Topic.ONLINE_SAFETY)) {
            amounts.put(NationalIndicator.ONLINE_SAFETY_SESSIONS, 1L);
        }
        activity.results()
                .forEach(
                        (kind, count) ->
                                amounts.put(
                                        NationalIndicator.valueOf(kind.name()), count.longValue()));
        return amounts;
    }
}
