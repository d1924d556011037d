package vn.cnscd.activity.read.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.contracts.activity.ActivityType;

/**
 * Which activities of a unit are asked for; what is null does not matter.
 *
 * @param from the first day
 * @param to the last day
 */
record JournalFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ActivityType type,
        @Nullable String team) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    JournalFilter {
        requireInRange("/from", from);
        requireInRange("/to", to);
    }

    private static void requireInRange(String pointer, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new InvalidInput(
                    new InputError(pointer, "OUT_OF_RANGE", "2000-01-01", "2999-12-31"));
        }
    }
}
