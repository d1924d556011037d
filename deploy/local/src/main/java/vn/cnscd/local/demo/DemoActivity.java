package vn.cnscd.local.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An activity of the demo as {@code POST …/activities} takes it. */
record DemoActivity(
        String id,
        String team,
        String type,
        List<String> topics,
        String heldOn,
        String venue,
        boolean inPerson,
        int facilitators,
        int participants,
        List<Household> households,
        Map<String, Integer> results) {

    /**
     * A household that took part.
     *
     * @param village needed when the team is a commune's
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Household(String ref, @Nullable String village, List<String> vulnerable) {}

    /** The same activity as it should have been written down. */
    DemoActivity corrected() {
        return new DemoActivity(
                id + "-sua",
                team,
                type,
                topics,
                heldOn,
                venue,
                inPerson,
                facilitators,
                Math.max(participants - 4, 1),
                households,
                results);
    }
}
