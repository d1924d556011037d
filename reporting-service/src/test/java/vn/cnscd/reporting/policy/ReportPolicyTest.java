package vn.cnscd.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.contracts.registry.ReportDue.Rule.BEFORE_DAY;
import static vn.cnscd.contracts.registry.ReportDue.Rule.LAST_DAY_OF_MONTH;
import static vn.cnscd.contracts.registry.ReportDue.Rule.NONE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.ReportCycle;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.time.DateRange;
import vn.cnscd.contracts.time.Period;

class ReportPolicyTest {
    private static final Period Q4 = Period.of("2025-Q4");
    private static final UnitPath PROVINCE = new UnitPath("31");
    private static final UnitPath COMMUNE = new UnitPath("31/10993");
    private static final UnitPath VILLAGE = new UnitPath("31/10993/007");

    /** Kế hoạch of UBND xã Chí Minh, 2025: "định kỳ vào ngày 15 cuối quý". */
    @Test
    void isDueOnThe15thOfTheQuartersLastMonthWhereNobodySaysOtherwise() {
        assertThat(policy().terms(Q4).dueOn()).isEqualTo(LocalDate.of(2025, 12, 15));
        assertThat(policy().knows(Q4)).isTrue();
        assertThat(policy().knows(Period.of("2025-10"))).isFalse();
    }

    /** Kế hoạch of UBND xã Thượng Hồng, 2025: "trước ngày 15 hằng tháng cuối quý". */
    @Test
    void isDueOnThe14thWhereTheCommuneSaysBeforeThe15th() {
        var policy = policy(set(COMMUNE, "2025-07-01", null, new ReportDue(BEFORE_DAY, 15)));
        assertThat(policy.terms(Q4).dueOn()).isEqualTo(LocalDate.of(2025, 12, 14));
    }

    /** Kế hoạch of UBND tỉnh Sóc Trăng, 2022: "vào ngày cuối cùng của tháng". */
    @Test
    void isDueOnTheLastDayOfEachMonth() {
        var policy =
                policy(
                        set(
                                PROVINCE,
                                "2022-04-01",
                                ReportCycle.MONTH,
                                new ReportDue(LAST_DAY_OF_MONTH, null)));
        assertThat(policy.owed(LocalDate.of(2025, 1, 20), LocalDate.of(2025, 3, 1)))
                .containsExactlyElementsOf(periods("2025-01", "2025-02", "2025-03"));
        assertThat(policy.terms(Period.of("2024-02")).dueOn()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    /** Công văn 335/SKHCN-BCVT&CĐS of Sở KH&CN Quảng Ngãi: "định kỳ, thường xuyên". */
    @Test
    void owesNothingOnFixedDaysButMayReportAnyTimeWhereNoCycleIsSet() {
        var policy =
                policy(set(PROVINCE, "2025-07-22", ReportCycle.NONE, new ReportDue(NONE, null)));
        assertThat(policy.owed(LocalDate.of(2025, 7, 30), LocalDate.of(2025, 12, 31)))
                .as("the policy of the quarter's first day decides")
                .containsExactly(Period.of("2025-Q3"));
        assertThat(policy.knows(Q4)).isTrue();
        assertThat(policy.knows(Period.of("2025-11"))).isTrue();
        assertThat(policy.terms(Q4).dueOn()).isNull();
    }

    /**
     * Nghị định 09/2019/NĐ-CP, Art. 12: a quarter is from the 15th of the month before to the 14th
     * of its last.
     */
    @Test
    void coversTheDaysOfTheCalendarUnlessTheUnitSaysFromThe15thToThe14th() {
        var midMonth =
                new ReportRules(
                        PROVINCE,
                        LocalDate.of(2025, 7, 1),
                        null,
                        null,
                        ReportWindow.MID_MONTH,
                        null);
        assertThat(policy().terms(Q4).window()).isEqualTo(ReportWindow.CALENDAR);
        assertThat(policy(midMonth).terms(Q4).window().of(Q4))
                .isEqualTo(new DateRange(LocalDate.of(2025, 9, 15), LocalDate.of(2025, 12, 14)));
    }

    @Test
    void takesEachRuleFromTheNearestUnitThatSetsIt() {
        var policy =
                policy(
                        set(
                                UnitPath.COUNTRY,
                                "2025-01-01",
                                ReportCycle.YEAR,
                                new ReportDue(LAST_DAY_OF_MONTH, null)),
                        set(PROVINCE, "2025-01-01", ReportCycle.QUARTER, null),
                        set(new UnitPath("31/11131"), "2025-01-01", ReportCycle.MONTH, null));
        assertThat(policy.knows(Q4)).isTrue();
        assertThat(policy.terms(Q4).dueOn()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void changesWithThePeriodThatBeginsAfterwards() {
        var policy =
                policy(
                        set(COMMUNE, "2025-07-01", ReportCycle.QUARTER, null),
                        set(COMMUNE, "2025-11-01", ReportCycle.MONTH, null));
        assertThat(policy.owed(LocalDate.of(2025, 8, 26), LocalDate.of(2025, 12, 31)))
                .containsExactlyElementsOf(periods("2025-Q3", "2025-Q4", "2025-11", "2025-12"));
    }

    @Test
    void owesEachPeriodThatEndsAfterTheFirstTeamWasEstablishedUpToTheOneThatRuns() {
        assertThat(policy().owed(LocalDate.of(2025, 9, 30), LocalDate.of(2026, 1, 1)))
                .containsExactlyElementsOf(periods("2025-Q3", "2025-Q4", "2026-Q1"));
    }

    private static ReportPolicy policy(ReportRules... set) {
        return ReportPolicy.of(
                VILLAGE, Stream.of(set).collect(Collectors.groupingBy(ReportRules::unit)));
    }

    private static ReportRules set(
            UnitPath unit, String validFrom, @Nullable ReportCycle cycle, @Nullable ReportDue due) {
        return new ReportRules(unit, LocalDate.parse(validFrom), cycle, due, null, null);
    }

    private static List<Period> periods(String... periods) {
        return Stream.of(periods).map(Period::of).toList();
    }
}
