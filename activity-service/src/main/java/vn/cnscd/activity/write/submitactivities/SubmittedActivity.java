package vn.cnscd.activity.write.submitactivities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Topic;
import vn.cnscd.contracts.activity.Vulnerability;

/** An activity as its client describes it, well-formed; whether it may be recorded is open. */
public record SubmittedActivity(
        String id,
        String team,
        ActivityType type,
        Set<Topic> topics,
        LocalDate heldOn,
        @Nullable String venue,
        boolean inPerson,
        int facilitators,
        int participants,
        List<Household> households,
        Map<ResultKind, Integer> results,
        @Nullable String note) {

    /** A household by its team's own reference; the village may be left out by a village's team. */
    public record Household(String ref, @Nullable String village, Set<Vulnerability> vulnerable) {}
}
