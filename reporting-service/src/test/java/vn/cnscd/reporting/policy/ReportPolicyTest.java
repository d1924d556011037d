package vn.cnscd.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.reporting.policy.ReportPolicy.timeliness;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.ReportPolicy.Timeliness;

class ReportPolicyTest {
    private static final Period Q4 = Period.of("2025-Q4");
    private static final LocalDate DUE = LocalDate.of(2025, 12, 15);

    @Test
    void isDueOnThe15thOfTheLastMonth() {
        assertThat(ReportPolicy.dueOn(Q4)).isEqualTo(DUE);
    }

    @Test
    void isNotDueUpToAndOnTheDueDay() {
        assertThat(timeliness(Q4, null, DUE)).isEqualTo(Timeliness.NOT_DUE);
    }

    @Test
    void isMissingFromTheDayAfter() {
        assertThat(timeliness(Q4, null, DUE.plusDays(1))).isEqualTo(Timeliness.MISSING);
    }

    @Test
    void isOnTimeWhenSubmittedOnTheDueDay() {
        assertThat(timeliness(Q4, DUE, DUE.plusDays(9))).isEqualTo(Timeliness.ON_TIME);
    }

    @Test
    void isLateWhenSubmittedTheDayAfter() {
        assertThat(timeliness(Q4, DUE.plusDays(1), DUE.plusDays(9))).isEqualTo(Timeliness.LATE);
    }

    @Test
    void owesEachPeriodFromTheOneOfTheFirstTeamToTheOneThatRuns() {
        var start = ReportPolicy.firstOwed(LocalDate.of(2025, 9, 30));
        assertThat(ReportPolicy.begunSince(start, LocalDate.of(2026, 1, 1)))
                .containsExactly(Period.of("2025-Q3"), Q4, Period.of("2026-Q1"));
    }
}
