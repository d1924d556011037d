package vn.cnscd.contracts.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cnscd.contracts.registry.ReportDue.Rule.BEFORE_DAY;
import static vn.cnscd.contracts.registry.ReportDue.Rule.LAST_DAY_OF_MONTH;
import static vn.cnscd.contracts.registry.ReportDue.Rule.NONE;
import static vn.cnscd.contracts.registry.ReportDue.Rule.ON_DAY;
import static vn.cnscd.contracts.registry.ReportDue.Rule.WORKING_DAYS_AFTER;
import static vn.cnscd.contracts.registry.ReportWindow.CALENDAR;
import static vn.cnscd.contracts.registry.ReportWindow.MID_MONTH;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.cnscd.contracts.time.Period;

class ReportDueTest {

    private static final Period Q4 = Period.of("2025-Q4");

    @Test
    @DisplayName("Chí Minh: \"định kỳ vào ngày 15 cuối quý\" is the 15th itself")
    void onTheFifteenth() {
        assertThat(new ReportDue(ON_DAY, 15).dueOn(Q4, CALENDAR))
                .contains(LocalDate.of(2025, 12, 15));
    }

    @Test
    @DisplayName("Thượng Hồng: \"trước ngày 15 hằng tháng cuối quý\" is the 14th at the latest")
    void beforeTheFifteenth() {
        assertThat(new ReportDue(BEFORE_DAY, 15).dueOn(Q4, CALENDAR))
                .contains(LocalDate.of(2025, 12, 14));
    }

    @Test
    @DisplayName("Sóc Trăng: \"vào ngày cuối cùng của tháng\", also in February")
    void onTheLastDayOfTheMonth() {
        assertThat(new ReportDue(LAST_DAY_OF_MONTH, null).dueOn(Period.of("2026-02"), CALENDAR))
                .contains(LocalDate.of(2026, 2, 28));
    }

    @Test
    @DisplayName("Quảng Ngãi: \"định kỳ, thường xuyên\" names no day, so nothing is late")
    void never() {
        assertThat(new ReportDue(NONE, null).dueOn(Q4, CALENDAR)).isEmpty();
    }

    @Test
    @DisplayName("NĐ 09/2019: a working day lies between the 14th, a Sunday, and the due day")
    void workingDaysAfterTheDaysThatItCovers() {
        var due = new ReportDue(WORKING_DAYS_AFTER, 2);
        assertThat(due.dueOn(Q4, MID_MONTH)).contains(LocalDate.of(2025, 12, 16));
        assertThat(due.dueOn(Q4, CALENDAR))
                .as("1/1 is a holiday, and 2/1/2026 was exchanged for a Saturday")
                .contains(LocalDate.of(2026, 1, 6));
    }

    @Test
    void aDayStandsWhereARuleNamesOneAndNowhereElse() {
        assertThatThrownBy(() -> new ReportDue(ON_DAY, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReportDue(NONE, 15))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReportDue(WORKING_DAYS_AFTER, 21))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReportDue(BEFORE_DAY, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
