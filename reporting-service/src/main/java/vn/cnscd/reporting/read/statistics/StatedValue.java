package vn.cnscd.reporting.read.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.reporting.events.StatisticsStated.Value;
import vn.cnscd.reporting.policy.Indicator.Kind;

/** A number as clients state it: a rate by its part and whole, a count by itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatedValue(
        @Nullable Long value, @Nullable Long numerator, @Nullable Long denominator) {
    /** More people than the country will have. */
    private static final long MOST_OF_A_RATE = 1_000_000_000;

    /** More đồng than a province will spend on its teams. */
    private static final long MOST = 1_000_000_000_000_000L;

    /** A stored number as it is answered. */
    public static StatedValue of(Value stored) {
        return stored.denominator() == null
                ? new StatedValue(stored.numerator(), null, null)
                : new StatedValue(null, stored.numerator(), stored.denominator());
    }

    /** The number of an indicator, or what is wrong with it among the errors. */
    public Optional<Value> checked(Kind kind, String pointer, List<InputError> errors) {
        int before = errors.size();
        if (kind == Kind.RATIO) {
            checkRate(pointer, errors);
            return errors.size() > before
                    ? Optional.empty()
                    : Optional.of(new Value(Objects.requireNonNull(numerator), denominator));
        }
        if (value == null) {
            errors.add(new InputError(pointer + "/value", "REQUIRED"));
        } else if (value < 0 || value > MOST) {
            errors.add(new InputError(pointer + "/value", "OUT_OF_RANGE", 0, MOST));
        }
        return errors.size() > before
                ? Optional.empty()
                : Optional.of(new Value(Objects.requireNonNull(value), null));
    }

    private void checkRate(String pointer, List<InputError> errors) {
        if (denominator == null) {
            errors.add(new InputError(pointer + "/denominator", "REQUIRED"));
        } else if (denominator < 1 || denominator > MOST_OF_A_RATE) {
            errors.add(new InputError(pointer + "/denominator", "OUT_OF_RANGE", 1, MOST_OF_A_RATE));
        }
        if (numerator == null) {
            errors.add(new InputError(pointer + "/numerator", "REQUIRED"));
        } else if (numerator < 0 || (denominator != null && numerator > denominator)) {
            errors.add(new InputError(pointer + "/numerator", "NOT_A_PART"));
        }
    }
}
