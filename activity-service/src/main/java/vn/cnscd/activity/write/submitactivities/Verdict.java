package vn.cnscd.activity.write.submitactivities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.chassis.core.problem.InputError;

/**
 * What became of one submitted item.
 *
 * @param countedOn the day on which it counts, where a locked report has closed the day it was held
 */
record Verdict(
        int index,
        @Nullable String id,
        Status status,
        @Nullable ActivityId activityId,
        @Nullable Instant acceptedAt,
        @Nullable LocalDate countedOn,
        @Nullable Rejection code,
        List<InputError> errors)
        implements Outcome {

    enum Status {
        ACCEPTED,
        DUPLICATE,
        CONFLICT,
        REJECTED
    }

    static Verdict accepted(Draft draft, Instant acceptedAt) {
        return of(draft, Status.ACCEPTED, acceptedAt, draft.recorded().countedOn());
    }

    /** The id is known already: from the same content, or from another. */
    static Verdict repeated(Draft draft, Receipt first) {
        var status = first.digest().equals(draft.digest()) ? Status.DUPLICATE : Status.CONFLICT;
        return of(draft, status, first.acceptedAt(), null);
    }

    static Verdict rejected(int index, String id, Rejection code, String pointer) {
        var error = new InputError(pointer, code.name());
        return new Verdict(index, id, Status.REJECTED, null, null, null, code, List.of(error));
    }

    static Verdict invalid(int index, @Nullable String id, List<InputError> errors) {
        return new Verdict(index, id, Status.REJECTED, null, null, null, Rejection.INVALID, errors);
    }

    private static Verdict of(
            Draft draft, Status status, Instant acceptedAt, @Nullable LocalDate countedOn) {
        return new Verdict(
                draft.index(),
                draft.submittedAs(),
                status,
                draft.activityId(),
                acceptedAt,
                countedOn,
                null,
                List.of());
    }
}
