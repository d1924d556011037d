package vn.cnscd.contracts.registry;

import java.math.BigDecimal;
import java.util.Objects;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.reporting.IndicatorCode;
import vn.cnscd.contracts.reporting.TargetComparator;
import vn.cnscd.contracts.time.Period;

/**
 * What a policy has each team, or each unit of a level, reach in every period of a kind (chỉ tiêu
 * theo quy định). Kế hoạch of UBND xã Chí Minh, 2025: "Mỗi tổ phấn đấu trong quý IV hỗ trợ ít nhất
 * 50 hộ dân"; of UBND xã Thượng Hồng, 2025: "ít nhất 90% số hộ gia đình trong thôn".
 *
 * @param value a count, or of a ratio the per cent; 0 to 10^12, six decimals at most
 */
public record StandingTarget(
        Holder of,
        Period.Kind period,
        IndicatorCode indicator,
        TargetComparator comparator,
        BigDecimal value) {
    /** A value is at most 10 to this power. */
    public static final int MOST_DIGITS = 12;

    private static final int MOST_DECIMALS = 6;

    /** Whom a target holds for: each of them in the unit that sets it, and below. */
    public enum Holder {
        TEAM,
        VILLAGE,
        COMMUNE,
        PROVINCE;

        /**
         * Who the units of a level are.
         *
         * @throws IllegalArgumentException for the country, which no policy gives a target
         */
        public static Holder of(UnitLevel level) {
            return valueOf(level.name());
        }
    }

    /** Throws for a part that is missing, and for a value out of range. */
    public StandingTarget {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(comparator, "comparator");
        if (!isInRange(value)) {
            throw new IllegalArgumentException("No value of a target: " + value);
        }
    }

    /** Whether a figure can be asked to reach a value: 0 to 10^12, six decimals at most. */
    public static boolean isInRange(BigDecimal value) {
        return value.signum() >= 0
                && (long) value.precision() - value.scale() <= MOST_DIGITS
                && value.scale() <= MOST_DECIMALS;
    }

    /** What there can be one target of. */
    public record Aim(Holder of, Period.Kind period, IndicatorCode indicator) {}

    /** What it is about. */
    public Aim aim() {
        return new Aim(of, period, indicator);
    }
}
