package vn.cnscd.reporting.automation.whenreportisowedthenopenit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.contracts.registry.ReportWindow.CALENDAR;
import static vn.cnscd.contracts.registry.ReportWindow.MID_MONTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.ReportCycle;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.automation.whenreportisowedthenopenit.Owing.Known;
import vn.cnscd.reporting.automation.whenreportisowedthenopenit.Owing.TeamLife;
import vn.cnscd.reporting.events.ReportEvent.ReportOpened;
import vn.cnscd.reporting.events.ReportEvent.ReportRescheduled;
import vn.cnscd.reporting.events.ReportEvent.ReportWaived;
import vn.cnscd.reporting.policy.ReportPolicy;
import vn.cnscd.reporting.policy.ReportRules;
import vn.cnscd.reporting.policy.ReportTerms;

/** What a unit owed for a past period never changes because teams or policies changed later. */
class OwingTest {
    private static final UnitPath UNIT = new UnitPath("31/10993/007");
    private static final Period Q4 = Period.of("2025-Q4");
    private static final LocalDate THE_15TH = LocalDate.of(2025, 12, 15);
    private static final LocalDate THE_14TH = LocalDate.of(2025, 12, 14);
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 3);
    private static final LocalDate FOUNDED = LocalDate.of(2025, 10, 7);
    private static final TeamLife TEAM = new TeamLife(FOUNDED, null);
    private static final ReportPolicy BEFORE_THE_15TH =
            policy(ReportCycle.QUARTER, new ReportDue(ReportDue.Rule.BEFORE_DAY, 15));

    @Test
    void opensWhatIsOwed() {
        assertThat(settled(BEFORE_THE_15TH, TEAM, null, NOVEMBER))
                .containsExactly(new ReportOpened(UNIT, Q4, THE_14TH, CALENDAR));
    }

    @Test
    void leavesWhatIsOpenAsItIs() {
        assertThat(settled(BEFORE_THE_15TH, TEAM, open(THE_14TH), NOVEMBER)).isEmpty();
    }

    @Test
    void setsAnotherDueDayWhileTheOldOneHasNotPassed() {
        assertThat(settled(BEFORE_THE_15TH, TEAM, open(THE_15TH), THE_15TH))
                .containsExactly(new ReportRescheduled(UNIT, Q4, THE_14TH, CALENDAR));
    }

    /** Nghị định 09/2019/NĐ-CP, Art. 12. */
    @Test
    void coversOtherDaysWhileItIsNotOverdue() {
        var midMonth = policy(ReportCycle.QUARTER, null, MID_MONTH);
        assertThat(settled(midMonth, TEAM, open(THE_15TH), NOVEMBER))
                .containsExactly(new ReportRescheduled(UNIT, Q4, THE_15TH, MID_MONTH));
        assertThat(settled(midMonth, TEAM, open(THE_15TH), THE_15TH.plusDays(1))).isEmpty();
    }

    @Test
    void keepsADueDayThatHasPassed() {
        assertThat(settled(BEFORE_THE_15TH, TEAM, open(THE_15TH), THE_15TH.plusDays(1))).isEmpty();
    }

    @Test
    void takesPapersThatAreTypedInOnOneDayForOne() {
        var late = LocalDate.of(2026, 2, 2);
        var openedToday = new Known(1, new ReportTerms(THE_15TH, CALENDAR), late, false, true);
        var dissolvedIn2026 = new TeamLife(FOUNDED, LocalDate.of(2026, 1, 1));
        assertThat(settled(BEFORE_THE_15TH, dissolvedIn2026, openedToday, late))
                .containsExactly(new ReportRescheduled(UNIT, Q4, THE_14TH, CALENDAR));
    }

    @Test
    void keepsWhatWasSubmitted() {
        var submitted = new Known(2, new ReportTerms(THE_15TH, CALENDAR), FOUNDED, false, false);
        assertThat(settled(BEFORE_THE_15TH, TEAM, submitted, NOVEMBER)).isEmpty();
        assertThat(settled(policy(ReportCycle.NONE, null), TEAM, submitted, NOVEMBER)).isEmpty();
    }

    @Test
    void waivesWhatThePolicyNoLongerAsksFor() {
        assertThat(settled(policy(ReportCycle.NONE, null), TEAM, open(THE_15TH), NOVEMBER))
                .containsExactly(new ReportWaived(UNIT, Q4));
    }

    @Test
    void waivesTheReportOfAUnitWhoseTeamsAreDissolvedBeforeItIsDue() {
        var dissolved = new TeamLife(FOUNDED, THE_14TH);
        assertThat(settled(BEFORE_THE_15TH, dissolved, open(THE_14TH), NOVEMBER))
                .containsExactly(new ReportWaived(UNIT, Q4));
    }

    @Test
    void keepsTheReportOfATeamThatStoodWhenItWasDue() {
        var dissolved = new TeamLife(FOUNDED, THE_15TH);
        assertThat(settled(BEFORE_THE_15TH, dissolved, open(THE_14TH), THE_14TH)).isEmpty();
    }

    @Test
    void opensAgainWhatWasWaived() {
        var waived = new Known(2, new ReportTerms(THE_14TH, CALENDAR), FOUNDED, true, true);
        assertThat(settled(BEFORE_THE_15TH, TEAM, waived, NOVEMBER))
                .containsExactly(new ReportOpened(UNIT, Q4, THE_14TH, CALENDAR));
    }

    private static List<Object> settled(
            ReportPolicy policy, TeamLife team, @Nullable Known report, LocalDate today) {
        return new Owing(
                        UNIT, policy, List.of(team), report == null ? Map.of() : Map.of(Q4, report))
                .settle(today).stream().map(NewEvent::payload).map(Object.class::cast).toList();
    }

    private static Known open(LocalDate dueOn) {
        return new Known(1, new ReportTerms(dueOn, CALENDAR), FOUNDED, false, true);
    }

    private static ReportPolicy policy(ReportCycle cycle, @Nullable ReportDue due) {
        return policy(cycle, due, null);
    }

    private static ReportPolicy policy(
            ReportCycle cycle, @Nullable ReportDue due, @Nullable ReportWindow window) {
        var commune = new UnitPath("31/10993");
        var rules = new ReportRules(commune, LocalDate.of(2025, 7, 1), cycle, due, window, null);
        return ReportPolicy.of(UNIT, Map.of(commune, List.of(rules)));
    }
}
