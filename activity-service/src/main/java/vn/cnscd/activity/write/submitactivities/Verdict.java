package vn.cnscd.activity.write.submitactivities;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.chassis.core.problem.InputError;

/** What became of one submitted item. */
record Verdict(
        int index,
        @Nullable String id,
        Status status,
        @Nullable ActivityId activityId,
        @Nullable Instant acceptedAt,
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
        return of(draft, Status.ACCEPTED, acceptedAt);
    }

    /** The id is known already: from the same content, or from another. */
    static Verdict repeated(Draft draft, Receipt first) {
        var status = first.digest().equals(draft.digest()) ? Status.DUPLICATE : Status.CONFLICT;
        return of(draft, status, first.acceptedAt());
    }

    static Verdict rejected(int index, String id, Rejection code, String pointer) {
        var error = new InputError(pointer, code.name());
        return new Verdict(index, id, Status.REJECTED, null, null, code, List.of(error));
    }

    static Verdict invalid(int index, @Nullable String id, List<InputError> errors) {
        return new Verdict(index, id, Status.REJECTED, null, null, Rejection.INVALID, errors);
    }

    private static Verdict of(Draft draft, Status status, Instant acceptedAt) {
        return new Verdict(
                draft.index(),
                draft.submittedAs(),
                status,
                draft.activityId(),
                acceptedAt,
                null,
                List.of());
    }
}
