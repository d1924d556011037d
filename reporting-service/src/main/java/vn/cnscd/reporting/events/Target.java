package vn.cnscd.reporting.events;

import java.math.BigDecimal;
import vn.cnscd.contracts.reporting.TargetComparator;

/**
 * What a figure is to reach (chỉ tiêu phấn đấu), compared as its source words it: at least, more
 * than, exactly.
 */
public record Target(TargetComparator comparator, BigDecimal value) {
    /** Equal values are equal targets, however many zeros they are written with. */
    public Target {
        value = value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Whether numerator / denominator reaches the value; nothing is rounded. */
    public boolean isMetBy(BigDecimal numerator, BigDecimal denominator) {
        int order = numerator.compareTo(value.multiply(denominator));
        return switch (comparator) {
            case GE -> order >= 0;
            case GT -> order > 0;
            case EQ -> order == 0;
        };
    }
}
