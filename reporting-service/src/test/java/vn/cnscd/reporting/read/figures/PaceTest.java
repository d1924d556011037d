package vn.cnscd.reporting.read.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cnscd.contracts.reporting.TargetComparator;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.asof.AsOf;

/**
 * Kế hoạch of xã Chí Minh: each team is to support at least 50 households in the fourth quarter of
 * 2025.
 */
class PaceTest {
    private static final Period QUARTER = Period.of("2025-Q4");
    private static final Target AT_LEAST_50 =
            new Target(TargetComparator.GE, BigDecimal.valueOf(50));

    @ParameterizedTest
    @CsvSource({
        "2025-10-01, 50, MET",
        "2025-11-15, 25, ON_PACE", // 46 of 92 days
        "2025-11-15, 24, BEHIND",
        "2025-12-31, 49, BEHIND", // that day may bring the last
        "2026-01-01, 49, MISSED",
        "2026-01-01, 50, MET"
    })
    void aCountIsToGrowEvenlyUntilItsPeriodIsOver(String day, int households, Pace pace) {
        assertThat(pace(NationalIndicator.HOUSEHOLDS_SUPPORTED, households, on(day)))
                .isEqualTo(pace);
    }

    @Test
    void aQuarterIsOverAtMidnightInVietnam() {
        var stillTheLastDay = AsOf.at(Instant.parse("2025-12-31T16:59:59Z"));
        var nextYear = AsOf.at(Instant.parse("2025-12-31T17:00:00Z"));
        assertThat(pace(NationalIndicator.HOUSEHOLDS_SUPPORTED, 49, stillTheLastDay))
                .isEqualTo(Pace.BEHIND);
        assertThat(pace(NationalIndicator.HOUSEHOLDS_SUPPORTED, 49, nextYear))
                .isEqualTo(Pace.MISSED);
    }

    @Test
    void whatWasKnownAtTheEndOfThePeriodIsFinal() {
        var clock = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), Period.ZONE);
        assertThat(pace(NationalIndicator.HOUSEHOLDS_SUPPORTED, 49, AsOf.of("2025-12-30", clock)))
                .isEqualTo(Pace.BEHIND);
        assertThat(pace(NationalIndicator.HOUSEHOLDS_SUPPORTED, 49, AsOf.of("2025-12-31", clock)))
                .isEqualTo(Pace.MISSED);
    }

    @Test
    void whatDoesNotGrowIsNeverOnPaceBelowItsTarget() {
        assertThat(pace(NationalIndicator.MEMBERS, 49, on("2025-10-01"))).isEqualTo(Pace.BEHIND);
        assertThat(pace(NationalIndicator.HOUSEHOLDS_SUPPORTED, 49, on("2025-10-01")))
                .isEqualTo(Pace.ON_PACE);
    }

    @Test
    void nothingIsSaidOfWhatIsNotReportedOrHasNoTarget() {
        var amount = Amount.count(49);
        assertThat(
                        Pace.of(
                                NationalIndicator.MEMBERS,
                                amount.figure(NationalIndicator.MEMBERS, null),
                                QUARTER,
                                on("2025-10-01")))
                .isNull();
        assertThat(
                        Pace.of(
                                NationalIndicator.MEMBERS,
                                Amount.NOT_REPORTED.figure(NationalIndicator.MEMBERS, AT_LEAST_50),
                                QUARTER,
                                on("2025-10-01")))
                .isNull();
    }

    private static @Nullable Pace pace(NationalIndicator indicator, int number, AsOf asOf) {
        return Pace.of(
                indicator, Amount.count(number).figure(indicator, AT_LEAST_50), QUARTER, asOf);
    }

    private static AsOf on(String day) {
        return AsOf.now(Clock.fixed(Instant.parse(day + "T01:00:00Z"), Period.ZONE));
    }
}
