package vn.cnscd.contracts.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2025-12-15, true", // a Monday
        "2025-12-13, false", // a Saturday
        "2025-01-29, false", // Tết Ất Tỵ
        "2025-05-02, false", // exchanged for
        "2025-04-26, true", // a Saturday
        "2026-04-27, false", // Giỗ Tổ fell on the Sunday before
        "2031-04-30, false", // the same every year, in a year that nobody has announced
        "2031-05-02, true"
    })
    void officesWorkFromMondayToFridayButOnHolidays(LocalDate day, boolean working) {
        assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    @DisplayName("the first working day after the 13th of February 2026 comes when Tết is over")
    void countsOverTet() {
        var lastBeforeTet = LocalDate.of(2026, 2, 13);
        assertThat(WorkingDays.after(lastBeforeTet, 1)).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(WorkingDays.after(lastBeforeTet, 3)).isEqualTo(LocalDate.of(2026, 2, 25));
    }
}
