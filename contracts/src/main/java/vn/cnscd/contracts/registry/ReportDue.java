package vn.cnscd.contracts.registry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.contracts.time.WorkingDays;

/**
 * When a report is due (thời hạn nộp): in the last month of its period, or after the days that it
 * covers.
 *
 * @param day of the month, 2–28; of {@link Rule#WORKING_DAYS_AFTER} how many, 1–20; null for rules
 *     that name none
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
        NONE,
        /**
         * So many working days after the last day that it covers. Nghị định 09/2019/NĐ-CP, Art.
         * 8(5)(b), has at least one between that day and the due day.
         */
        WORKING_DAYS_AFTER;

        /** Whether it is complete only with a day. */
        public boolean namesDay() {
            return this == ON_DAY || this == BEFORE_DAY || this == WORKING_DAYS_AFTER;
        }

        private boolean allows(int day) {
            return this == WORKING_DAYS_AFTER ? day >= 1 && day <= 20 : day >= 2 && day <= 28;
        }
    }

    /**
     * Throws {@link IllegalArgumentException} for a day without need, or a rule without its day.
     */
    public ReportDue {
        if (rule.namesDay() != (day != null) || (day != null && !rule.allows(day))) {
            throw new IllegalArgumentException("No such due day: " + rule + " " + day);
        }
    }

    /**
     * The last day on which a report on the period is in time; empty when it is never late.
     *
     * @param window which days it covers
     */
    public Optional<LocalDate> dueOn(Period period, ReportWindow window) {
        var month = period.lastMonth();
        return switch (rule) {
            case ON_DAY -> Optional.of(month.atDay(number()));
            case BEFORE_DAY -> Optional.of(month.atDay(number() - 1));
            case LAST_DAY_OF_MONTH -> Optional.of(month.atEndOfMonth());
            case NONE -> Optional.empty();
            case WORKING_DAYS_AFTER ->
                    Optional.of(WorkingDays.after(window.of(period).last(), number()));
        };
    }

    private int number() {
        return Objects.requireNonNull(day);
    }
}
