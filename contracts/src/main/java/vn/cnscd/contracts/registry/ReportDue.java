package vn.cnscd.contracts.registry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;

/**
 * When a report is due (thời hạn nộp), in the last month of its period.
 *
 * @param day 2–28; null for rules that name no day
 */
public record ReportDue(Rule rule, @Nullable Integer day) {

    /** How documents put it. */
    public enum Rule {
        /** Kế hoạch of UBND xã Chí Minh, 2025: "định kỳ vào ngày 15 cuối quý". */
        ON_DAY,
        /** Kế hoạch of UBND xã Thượng Hồng, 2025: "trước ngày 15 hằng tháng cuối quý". */
        BEFORE_DAY,
        /** Kế hoạch of UBND tỉnh Sóc Trăng, 2022: "vào ngày cuối cùng của tháng". */
        LAST_DAY_OF_MONTH,
        /** Công văn 335/SKHCN-BCVT&CĐS of Sở KH&CN Quảng Ngãi: "định kỳ, thường xuyên". */
        NONE;

        /** Whether it is complete only with a day. */
        public boolean namesDay() {
            return this == ON_DAY || this == BEFORE_DAY;
        }
    }

    /**
     * Throws {@link IllegalArgumentException} for a day without need, or a rule without its day.
     */
    public ReportDue {
        if (rule.namesDay() != (day != null) || (day != null && (day < 2 || day > 28))) {
            throw new IllegalArgumentException("No such due day: " + rule + " " + day);
        }
    }

    /** The last day on which a report on the period is in time; empty when it is never late. */
    public Optional<LocalDate> dueOn(Period period) {
        var month = period.lastMonth();
        return switch (rule) {
            case ON_DAY -> Optional.of(month.atDay(dayOfMonth()));
            case BEFORE_DAY -> Optional.of(month.atDay(dayOfMonth() - 1));
            case LAST_DAY_OF_MONTH -> Optional.of(month.atEndOfMonth());
            case NONE -> Optional.empty();
        };
    }

    private int dayOfMonth() {
        return Objects.requireNonNull(day);
    }
}
