package vn.cnscd.contracts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.contracts.time.Period.Kind;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025,YEAR,1",
        "2025-Q4,QUARTER,4",
        "2025-10,MONTH,10",
        "2025-01,MONTH,1",
        "2000,YEAR,1",
        "2999-12,MONTH,12"
    })
    void readsAYearAQuarterAndAMonth(String text, Kind kind, int number) {
        var period = Period.of(text);

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.number()).isEqualTo(number);
        assertThat(period).hasToString(text);
        assertThat(Period.parse(text)).contains(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "1999",
                "3000",
                "02025",
                "20255",
                "2025-",
                "2025-Q0",
                "2025-Q5",
                "2025-q4",
                "2025Q4",
                "2025-Q44",
                "2025-0",
                "2025-1",
                "2025-00",
                "2025-13",
                "2025-010",
                "2025-10-12",
                "2025-10 ",
                " 2025",
                "2025\n",
                "２０２５",
                "999999999999999999999999999999"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1999,YEAR,1",
        "3000,YEAR,1",
        "2025,YEAR,2",
        "2025,QUARTER,0",
        "2025,QUARTER,5",
        "2025,MONTH,13"
    })
    void cannotBeMadeOfNumbersThatItDoesNotHave(int year, Kind kind, int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(year, kind, number));
    }

    /** Nghị định 09/2019/NĐ-CP, Art. 12. */
    @ParameterizedTest
    @CsvSource({
        "2025-10,2025-09-15,2025-10-14", "2025-01,2024-12-15,2025-01-14",
                "2024-03,2024-02-15,2024-03-14",
        "2025-Q4,2025-09-15,2025-12-14", "2025-Q1,2024-12-15,2025-03-14",
                "2025,2024-12-15,2025-12-14",
        "2000,1999-12-15,2000-12-14"
    })
    void isReportedFromTheFifteenthToTheFourteenth(String period, LocalDate first, LocalDate last) {
        assertThat(Period.of(period).reportingWindow()).isEqualTo(new DateRange(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10,2025-10-01,2025-10-31", "2024-02,2024-02-01,2024-02-29",
                "2025-02,2025-02-01,2025-02-28",
        "2025-Q1,2025-01-01,2025-03-31", "2025-Q4,2025-10-01,2025-12-31",
                "2025,2025-01-01,2025-12-31"
    })
    void isCountedByTheCalendar(String text, LocalDate first, LocalDate last) {
        var period = Period.of(text);

        assertThat(period.calendarWindow()).isEqualTo(new DateRange(first, last));
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "THIS_MONTH, 2026-01",
        "LAST_MONTH, 2025-12",
        "THIS_QUARTER, 2026-Q1",
        "LAST_QUARTER, 2025-Q4",
        "THIS_YEAR, 2026",
        "LAST_YEAR, 2025"
    })
    void isCalledFromADay(RelativePeriod relative, String period) {
        assertThat(relative.on(LocalDate.of(2026, 1, 1))).hasToString(period);
    }

    @Test
    void reportingWindowsFollowEachOtherWithoutGapOrOverlap() {
        for (var kind : Kind.values()) {
            var period = Period.containing(LocalDate.of(2024, 1, 1), kind);
            assertThat(period.next().reportingWindow().first())
                    .isEqualTo(period.reportingWindow().last().plusDays(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,2025,2025-Q4,2025-12",
        "2026-01-01,2026,2026-Q1,2026-01",
        "2025-03-31,2025,2025-Q1,2025-03",
        "2025-04-01,2025,2025-Q2,2025-04",
        "2024-02-29,2024,2024-Q1,2024-02"
    })
    void containsTheDaysOfItsCalendar(LocalDate day, String year, String quarter, String month) {
        assertThat(Period.containing(day, Kind.YEAR)).hasToString(year);
        assertThat(Period.containing(day, Kind.QUARTER)).hasToString(quarter);
        assertThat(Period.containing(day, Kind.MONTH)).hasToString(month);
    }

    @ParameterizedTest
    @CsvSource({
        "2025,2026",
        "2025-Q3,2025-Q4",
        "2025-Q4,2026-Q1",
        "2025-09,2025-10",
        "2025-12,2026-01"
    })
    void leadsToTheNextAndBackToThePrevious(String period, String next) {
        assertThat(Period.of(period).next()).hasToString(next);
        assertThat(Period.of(next).previous()).hasToString(period);
    }

    @Test
    void hasNoneBeforeTheFirst() {
        assertThat(Period.of("2000-Q1").isFirst()).isTrue();
        assertThat(Period.of("2000-Q2").isFirst()).isFalse();
        assertThat(Period.of("2001").isFirst()).isFalse();
    }

    @Test
    void consistsOfItsMonths() {
        assertThat(Period.of("2025-Q4").months())
                .map(Period::toString)
                .containsExactly("2025-10", "2025-11", "2025-12");
        assertThat(Period.of("2025-02").months()).containsExactly(Period.of("2025-02"));
        assertThat(Period.of("2025").months())
                .hasSize(12)
                .startsWith(Period.of("2025-01"))
                .endsWith(Period.of("2025-12"));
    }

    @Test
    void isOrderedByStartAndThenByLength() {
        var sorted =
                List.of("2026-01", "2025-Q2", "2025", "2025-12", "2025-Q1", "2025-01").stream()
                        .map(Period::of)
                        .sorted()
                        .map(Period::toString);

        assertThat(sorted)
                .containsExactly("2025-01", "2025-Q1", "2025", "2025-Q2", "2025-12", "2026-01");
    }

    @Test
    void isATextInJson() {
        var mapper = new JsonMapper();

        assertThat(mapper.writeValueAsString(Period.of("2025-Q4"))).isEqualTo("\"2025-Q4\"");
        assertThat(mapper.readValue("\"2025-Q4\"", Period.class)).isEqualTo(Period.of("2025-Q4"));
    }

    @Test
    void aRangeIncludesItsFirstAndLastDay() {
        var range = Period.of("2025-Q4").reportingWindow();

        assertThat(range.contains(LocalDate.of(2025, 9, 15))).isTrue();
        assertThat(range.contains(LocalDate.of(2025, 12, 14))).isTrue();
        assertThat(range.contains(LocalDate.of(2025, 9, 14))).isFalse();
        assertThat(range.contains(LocalDate.of(2025, 12, 15))).isFalse();
    }

    @Test
    void aRangeDoesNotEndBeforeItStarts() {
        var day = LocalDate.of(2025, 10, 12);

        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(day, day.minusDays(1)));
        assertThat(new DateRange(day, day).contains(day)).isTrue();
    }
}
