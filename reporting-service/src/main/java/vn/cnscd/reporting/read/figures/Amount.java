package vn.cnscd.reporting.read.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.policy.Indicator.Kind;

/**
 * How much of an indicator there is, as whole numbers: a count has no denominator, a rate is 100 ×
 * numerator / denominator. A null numerator is "not reported".
 */
record Amount(@Nullable Long numerator, @Nullable Long denominator) {
    static final Amount NOT_REPORTED = new Amount(null, null);
    private static final int SHOWN_DECIMALS = 6;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    static Amount count(long number) {
        return new Amount(number, null);
    }

    /** Of two rates together, both of which are known. */
    Amount plus(Amount other) {
        return new Amount(
                Size.sum(numerator, other.numerator), Size.sum(denominator, other.denominator));
    }

    @Nullable BigDecimal value(Kind kind) {
        if (numerator == null) {
            return null;
        }
        var number = BigDecimal.valueOf(numerator);
        if (kind != Kind.RATIO) {
            return number;
        }
        if (denominator == null || denominator == 0) {
            return null;
        }
        var rate =
                number.multiply(PERCENT)
                        .divide(
                                BigDecimal.valueOf(denominator),
                                SHOWN_DECIMALS,
                                RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return rate.scale() < 0 ? rate.setScale(0) : rate;
    }

    /** Null when there is no target or nothing to compare it with. */
    @Nullable Boolean meets(Kind kind, @Nullable Target target) {
        if (target == null || numerator == null) {
            return null;
        }
        var number = BigDecimal.valueOf(numerator);
        if (kind != Kind.RATIO) {
            return target.isMetBy(number, BigDecimal.ONE);
        }
        return (denominator == null || denominator == 0)
                ? null
                : Boolean.valueOf(
                        target.isMetBy(number.multiply(PERCENT), BigDecimal.valueOf(denominator)));
    }

    Figure figure(Indicator indicator, @Nullable Target target) {
        boolean rate = indicator.kind() == Kind.RATIO;
        return new Figure(
                indicator.code(),
                value(indicator.kind()),
                rate ? numerator : null,
                rate ? denominator : null,
                target,
                meets(indicator.kind(), target));
    }
}
