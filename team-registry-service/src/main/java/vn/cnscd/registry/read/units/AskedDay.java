package vn.cnscd.registry.read.units;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.contracts.time.Period;

/** The day that a caller asks about with {@code on}. */
public final class AskedDay {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private AskedDay() {}

    /** Today in Vietnam when none was asked for; 400 outside of the years 2000–2999. */
    public static LocalDate of(@Nullable LocalDate on, Clock clock) {
        if (on == null) {
            return LocalDate.ofInstant(clock.instant(), Period.ZONE);
        }
        if (on.isBefore(EARLIEST) || on.isAfter(LATEST)) {
            throw new InvalidInput(
                    new InputError("/on", "OUT_OF_RANGE", EARLIEST.toString(), LATEST.toString()));
        }
        return on;
    }
}
