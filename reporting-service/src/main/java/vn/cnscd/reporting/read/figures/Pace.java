package vn.cnscd.reporting.read.figures;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.read.asof.AsOf;

/**
 * How a figure stands against its target (tiến độ thực hiện chỉ tiêu): đạt, đúng tiến độ, chậm tiến
 * độ, chưa đạt. A target can be missed only once its period is over.
 */
public enum Pace {
    MET,
    ON_PACE,
    BEHIND,
    MISSED;

    /**
     * How a figure of a period stands.
     *
     * @param asOf when the figure stood so
     * @return null without a target, or without anything to compare with it
     */
    static @Nullable Pace of(Indicator indicator, Figure figure, Period period, AsOf asOf) {
        var value = figure.value();
        var target = figure.target();
        if (value == null || target == null || figure.met() == null) {
            return null;
        }
        if (figure.met()) {
            return MET;
        }
        if (asOf.hasEnded(period.lastDay())) {
            return MISSED;
        }
        return indicator.grows() && isEven(value, target, period, asOf) ? ON_PACE : BEHIND;
    }

    /** Whether the target is reached at the end if it goes on like this. */
    private static boolean isEven(BigDecimal value, Target target, Period period, AsOf asOf) {
        var days = BigDecimal.valueOf(DAYS.between(period.firstDay(), period.lastDay()) + 1);
        var gone = BigDecimal.valueOf(asOf.daysOf(period));
        return value.multiply(days).compareTo(target.value().multiply(gone)) >= 0;
    }
}
