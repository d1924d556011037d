package vn.cnscd.reporting.read.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/** In which boundaries (địa giới) of units their figures are asked for. */
enum Boundaries {
    /** Each unit has what was reported for it. */
    REPORTED,
    /** A unit has also what those did that were merged into it or became it by a move. */
    TODAY;

    static Boundaries of(@Nullable String asked) {
        if (asked == null) {
            return REPORTED;
        }
        return switch (asked.toLowerCase(Locale.ROOT)) {
            case "reported" -> REPORTED;
            case "today" -> TODAY;
            default -> throw new InvalidInput(new InputError("/boundaries", "INVALID"));
        };
    }
}
