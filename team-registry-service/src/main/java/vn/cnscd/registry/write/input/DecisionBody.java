package vn.cnscd.registry.write.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.registry.events.Decision;

/** A decision as sent. */
public record DecisionBody(
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy) {

    private static final int MAX_TEXT = 100;

    /** Before any team was thought of: an earlier date is a slip of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    /** The decision; what is wrong with it, or that it is missing, is noted below the pointer. */
    public static Decision check(
            @Nullable DecisionBody given, String pointer, LocalDate today, Checks checks) {
        var body = given == null ? new DecisionBody(null, null, null) : given;
        LocalDate decidedOn = checks.day(pointer + "/decidedOn", body.decidedOn(), EARLIEST, today);
        return new Decision(
                checks.line(pointer + "/decisionNumber", body.decisionNumber(), MAX_TEXT),
                decidedOn,
                checks.line(pointer + "/decidedBy", body.decidedBy(), MAX_TEXT));
    }
}
