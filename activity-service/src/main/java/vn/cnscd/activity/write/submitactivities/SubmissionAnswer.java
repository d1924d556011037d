package vn.cnscd.activity.write.submitactivities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.write.submitactivities.Verdict.Status;
import vn.cnscd.chassis.core.problem.Problems;
import vn.cnscd.chassis.core.problem.Problems.DescribedError;

/** The answer to a submission: how many of each, and a verdict for each item, in order. */
record SubmissionAnswer(int accepted, int duplicate, int conflict, int rejected, List<Item> items) {

    static SubmissionAnswer of(List<Verdict> verdicts, Problems texts, Locale language) {
        return new SubmissionAnswer(
                count(verdicts, Status.ACCEPTED),
                count(verdicts, Status.DUPLICATE),
                count(verdicts, Status.CONFLICT),
                count(verdicts, Status.REJECTED),
                verdicts.stream().map(verdict -> Item.of(verdict, texts, language)).toList());
    }

    private static int count(List<Verdict> verdicts, Status status) {
        return (int) verdicts.stream().filter(verdict -> verdict.status() == status).count();
    }

    /** The verdict on one item; a repeated one has the first one's receipt. */
    record Item(
            int index,
            @Nullable String id,
            Status status,
            @Nullable ActivityId activityId,
            @Nullable Instant acceptedAt,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate countedOn,
            @Nullable Rejection code,
            List<DescribedError> errors) {

        static Item of(Verdict verdict, Problems texts, Locale language) {
            return new Item(
                    verdict.index(),
                    verdict.id(),
                    verdict.status(),
                    verdict.activityId(),
                    verdict.acceptedAt(),
                    verdict.countedOn(),
                    verdict.code(),
                    verdict.errors().isEmpty()
                            ? List.of()
                            : texts.describe(verdict.errors(), language));
        }
    }
}
