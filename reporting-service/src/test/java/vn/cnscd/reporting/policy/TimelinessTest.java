package vn.cnscd.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelinessTest {
    private static final LocalDate DUE = LocalDate.of(2025, 12, 15);

    @Test
    void isNotDueUpToAndOnTheDueDay() {
        assertThat(Timeliness.of(DUE, null, DUE)).isEqualTo(Timeliness.NOT_DUE);
    }

    @Test
    void isMissingFromTheDayAfter() {
        assertThat(Timeliness.of(DUE, null, DUE.plusDays(1))).isEqualTo(Timeliness.MISSING);
    }

    @Test
    void isOnTimeWhenSubmittedOnTheDueDay() {
        assertThat(Timeliness.of(DUE, DUE, DUE.plusDays(9))).isEqualTo(Timeliness.ON_TIME);
    }

    @Test
    void isLateWhenSubmittedTheDayAfter() {
        assertThat(Timeliness.of(DUE, DUE.plusDays(1), DUE.plusDays(9))).isEqualTo(Timeliness.LATE);
    }

    @Test
    void isNeverLateWithoutADueDay() {
        assertThat(Timeliness.of(null, null, DUE)).isEqualTo(Timeliness.NOT_DUE);
        assertThat(Timeliness.of(null, DUE, DUE)).isEqualTo(Timeliness.ON_TIME);
    }
}
