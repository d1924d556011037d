package vn.cnscd.reporting.read.requests;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.policy.Timeliness;

/**
 * A request as a unit sees it.
 *
 * @param by the asking unit
 * @param expected how many of those that were asked lie in the seeing unit
 * @param answered how many of them have answered
 * @param answers theirs, in the order of their paths; absent in lists
 */
public record RequestView(
        UnitPath by,
        String byName,
        String id,
        String title,
        String question,
        LocalDate dueOn,
        LocalDate askedOn,
        long expected,
        long answered,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Answer> answers) {

    /** A unit's answer; null while there is none. */
    public record Answer(
            UnitPath unit,
            String name,
            Timeliness timeliness,
            @Nullable Instant answeredAt,
            @Nullable String answer) {}
}
