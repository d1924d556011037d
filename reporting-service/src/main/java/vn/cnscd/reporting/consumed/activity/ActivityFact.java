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
import vn.cnscd.reporting.policy.Indicator;

/** A row of {@code activity_fact}: what one event says an activity adds to the figures. */
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
        List<Indicator> indicators,
        List<Long> amounts,
        List<String> villages,
        List<String> pseudonyms,
        List<Boolean> guided) {

    /** The activity as it was recorded, or as it is after an amendment. */
    static ActivityFact of(ActivityRecordedV1 activity, long sequence, Instant knownAt) {
        Map<Indicator, Long> amounts = amounts(activity);
        List<Household> households = activity.households();
        return new ActivityFact(
                activity.activityId(),
                sequence,
                true,
                knownAt,
                activity.unit().value(),
                activity.team(),
                activity.type().name(),
                activity.heldOn(),
                List.copyOf(amounts.keySet()),
                List.copyOf(amounts.values()),
                households.stream().map(household -> household.village().value()).toList(),
                households.stream().map(Household::pseudonym).toList(),
                households.stream()
                        .map(each -> activity.inPerson() && !each.vulnerable().isEmpty())
                        .toList());
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
                List.of());
    }

    private static Map<Indicator, Long> amounts(ActivityRecordedV1 activity) {
        var amounts = new EnumMap<Indicator, Long>(Indicator.class);
        amounts.put(Indicator.ACTIVITIES, 1L);
        amounts.put(Indicator.PARTICIPANTS, (long) activity.participants());
        switch (activity.type()) {
            case OUTREACH_SESSION -> amounts.put(Indicator.OUTREACH_SESSIONS, 1L);
            case GUIDANCE_SESSION -> amounts.put(Indicator.GUIDANCE_SESSIONS, 1L);
            case SERVICE_DAY -> amounts.put(Indicator.SERVICE_DAYS, 1L);
            case HOUSEHOLD_VISIT -> amounts.put(Indicator.HOUSEHOLD_VISITS, 1L);
            case BROADCAST, TRAINING_CLASS, TEAM_TRAINING, FESTIVAL, SURVEY, OTHER -> {}
        }
        activity.results()
                .forEach(
                        (kind, count) ->
                                amounts.put(Indicator.valueOf(kind.name()), count.longValue()));
        return amounts;
    }
}
