package vn.cnscd.reporting.read.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/**
 * Into what the figures of a unit are broken down: its child units, its teams, or the months of the
 * period.
 */
public enum Breakdown {
    NONE,
    CHILDREN,
    TEAM,
    MONTH;

    static Breakdown of(@Nullable String by) {
        if (by == null) {
            return NONE;
        }
        return switch (by.toLowerCase(Locale.ROOT)) {
            case "children" -> CHILDREN;
            case "team" -> TEAM;
            case "month" -> MONTH;
            default -> throw new InvalidInput(new InputError("/by", "INVALID"));
        };
    }
}
