package vn.cnscd.reporting.read.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/**
 * Into what the figures of a unit are broken down: its child units, its teams, its areas, the
 * months of the period, or the period and those before it.
 */
public enum Breakdown {
    NONE,
    CHILDREN,
    TEAM,
    MONTH,
    PERIOD,
    AREA;

    static Breakdown of(@Nullable String by) {
        if (by == null) {
            return NONE;
        }
        return switch (by.toLowerCase(Locale.ROOT)) {
            case "children" -> CHILDREN;
            case "team" -> TEAM;
            case "month" -> MONTH;
            case "period" -> PERIOD;
            case "area" -> AREA;
            default -> throw new InvalidInput(new InputError("/by", "INVALID"));
        };
    }
}
