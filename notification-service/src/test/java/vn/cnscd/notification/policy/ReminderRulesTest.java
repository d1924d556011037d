package vn.cnscd.notification.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.cnscd.notification.events.Audience.COMMUNE_OFFICE;
import static vn.cnscd.notification.events.Audience.PROVINCE_OFFICE;
import static vn.cnscd.notification.events.Audience.TEAM_LEADER;
import static vn.cnscd.notification.events.Occasion.APPROVED;
import static vn.cnscd.notification.events.Occasion.DUE_IN_5_DAYS;
import static vn.cnscd.notification.events.Occasion.DUE_TODAY;
import static vn.cnscd.notification.events.Occasion.DUE_TOMORROW;
import static vn.cnscd.notification.events.Occasion.OVERDUE;
import static vn.cnscd.notification.events.Occasion.OVERDUE_ESCALATED;
import static vn.cnscd.notification.events.Occasion.RETURNED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.notification.events.Matter;
import vn.cnscd.notification.events.Occasion;
import vn.cnscd.notification.events.PeriodicReport;
import vn.cnscd.notification.events.Recipient;
import vn.cnscd.notification.events.RequestedReport;

class ReminderRulesTest {

    private static final UnitPath PROVINCE = new UnitPath("31");
    private static final UnitPath COMMUNE = new UnitPath("31/11131");
    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");
    private static final Matter QUARTER = new PeriodicReport(Period.of("2025-Q4"));
    private static final LocalDate DUE = LocalDate.parse("2025-12-15");

    private final ReminderRules rules = new ReminderRules(EnumSet.allOf(Occasion.class), 3);

    @ParameterizedTest
    @CsvSource({
        "2025-12-09,",
        "2025-12-10, DUE_IN_5_DAYS",
        "2025-12-13, DUE_IN_5_DAYS",
        "2025-12-14, DUE_TOMORROW",
        "2025-12-15, DUE_TODAY",
        "2025-12-16, OVERDUE",
        "2025-12-17, OVERDUE",
        "2025-12-18, OVERDUE OVERDUE_ESCALATED",
        "2026-11-20, OVERDUE OVERDUE_ESCALATED"
    })
    void remindsOnItsDay(LocalDate today, String occasions) {
        assertThat(occasionsOn(today, owed(VILLAGE, "2025-10-01")))
                .containsExactlyElementsOf(named(occasions));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-01, 2025-10-01, OPENED",
        "2025-10-01, 2025-10-07, OPENED",
        "2025-10-01, 2025-10-08,",
        "2025-10-07, 2025-10-07, OPENED",
        "2025-10-08, 2025-10-08,"
    })
    void tellsForAWeekThatAReportHasOpenedWithItsPeriod(
            String openedOn, LocalDate today, String occasions) {
        assertThat(occasionsOn(today, owed(VILLAGE, openedOn)))
                .containsExactlyElementsOf(named(occasions));
    }

    @Test
    void tellsTheLeaderFirstAndThenTheCommuneOffice() {
        assertThat(rules.dueOn(DUE.plusDays(3), owed(VILLAGE, "2025-10-01")))
                .containsExactly(
                        new Reminder(OVERDUE, new Recipient(VILLAGE, TEAM_LEADER)),
                        new Reminder(OVERDUE_ESCALATED, new Recipient(COMMUNE, COMMUNE_OFFICE)));
    }

    @Test
    void tellsAnOfficeOfItsOwnReportOnTheFirstOverdueDay() {
        assertThat(rules.dueOn(DUE.plusDays(1), owed(COMMUNE, "2025-10-01")))
                .containsExactly(
                        new Reminder(OVERDUE, new Recipient(COMMUNE, TEAM_LEADER)),
                        new Reminder(OVERDUE_ESCALATED, new Recipient(COMMUNE, COMMUNE_OFFICE)));
        assertThat(rules.dueOn(DUE.plusDays(1), owed(PROVINCE, "2025-10-01")))
                .contains(
                        new Reminder(OVERDUE_ESCALATED, new Recipient(PROVINCE, PROVINCE_OFFICE)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-10, 2025-12-10, DUE_IN_5_DAYS",
        "2025-12-11, 2025-12-11,",
        "2025-12-11, 2025-12-14, DUE_TOMORROW",
        "2025-12-14, 2025-12-14, DUE_TOMORROW",
        "2025-12-15, 2025-12-15, DUE_TODAY",
        "2025-12-16, 2025-12-16, OVERDUE",
        "2026-11-20, 2026-11-20, OVERDUE OVERDUE_ESCALATED"
    })
    void leavesOutWhatCameTooLateToHelpButNeverWhatIsOverdue(
            String openedOn, LocalDate today, String occasions) {
        assertThat(occasionsOn(today, owed(VILLAGE, openedOn)))
                .containsExactlyElementsOf(named(occasions));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-01, 2025-12-10",
        "2025-12-10, 2025-12-14",
        "2025-12-14, 2025-12-15",
        "2025-12-15, 2025-12-16",
        "2025-12-16, 2025-12-18",
        "2025-12-18,"
    })
    void knowsTheDayToAskAgain(LocalDate today, LocalDate next) {
        assertThat(rules.nextDayAfter(today, owed(VILLAGE, "2025-10-01")).orElse(null))
                .isEqualTo(next);
    }

    @Test
    void usesOnlyTheOccasionsAndTheDayThatAreConfigured() {
        var few = new ReminderRules(Set.of(DUE_TODAY, OVERDUE_ESCALATED), 7);
        var report = owed(VILLAGE, "2025-10-01");

        assertThat(few.dueOn(DUE.minusDays(5), report)).isEmpty();
        assertThat(few.dueOn(DUE.plusDays(6), report)).isEmpty();
        assertThat(few.dueOn(DUE.plusDays(7), report))
                .extracting(Reminder::occasion)
                .containsExactly(OVERDUE_ESCALATED);
        assertThat(few.nextDayAfter(DUE, report)).contains(DUE.plusDays(7));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 366})
    void refusesAnImpossibleDayOfEscalation(int day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReminderRules(Set.of(DUE_IN_5_DAYS, DUE_TOMORROW), day));
    }

    @Test
    void tellsWhoWroteAReportThatItWasReturnedBesideWhatIsDue() {
        var returned = decided(VILLAGE, false, RETURNED);

        assertThat(rules.dueOn(DUE, returned))
                .containsExactly(
                        new Reminder(DUE_TODAY, new Recipient(VILLAGE, TEAM_LEADER)),
                        new Reminder(RETURNED, new Recipient(VILLAGE, TEAM_LEADER)));
        assertThat(rules.nextDayAfter(DUE, returned)).contains(DUE.plusDays(1));
    }

    @Test
    void tellsTheOfficeThatTheReportOfTheCommuneIsApprovedAndNothingAfterThat() {
        var approved = decided(COMMUNE, true, APPROVED);

        assertThat(rules.dueOn(DUE.plusDays(1), approved))
                .containsExactly(new Reminder(APPROVED, new Recipient(COMMUNE, COMMUNE_OFFICE)));
        assertThat(rules.nextDayAfter(DUE.plusDays(1), approved)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, APPROVED", "7,"})
    void tellsADecisionForAWeek(int daysLater, String occasions) {
        assertThat(occasionsOn(DUE.plusDays(daysLater), decided(VILLAGE, true, APPROVED)))
                .containsExactlyElementsOf(named(occasions));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01, 2025-12-01, REQUESTED",
        "2025-12-01, 2025-12-08,",
        "2025-12-10, 2025-12-10, REQUESTED",
        "2025-12-09, 2025-12-10, REQUESTED DUE_IN_5_DAYS",
        "2025-12-15, 2025-12-15, REQUESTED",
        "2025-12-01, 2025-12-15, DUE_TODAY",
        "2025-12-01, 2025-12-16, OVERDUE",
        "2025-12-01, 2025-12-18, OVERDUE OVERDUE_ESCALATED"
    })
    void tellsOfARequestForAWeekAndOfItsDueDayOnlyWhereTheRequestHasNotJustSaidIt(
            String askedOn, LocalDate today, String occasions) {
        assertThat(occasionsOn(today, requested(VILLAGE, COMMUNE, askedOn)))
                .containsExactlyElementsOf(named(occasions));
    }

    @Test
    void tellsWhoIsToAnswerARequestAndThenWhoAsked() {
        assertThat(rules.dueOn(DUE.plusDays(3), requested(COMMUNE, PROVINCE, "2025-12-01")))
                .containsExactly(
                        new Reminder(OVERDUE, new Recipient(COMMUNE, COMMUNE_OFFICE)),
                        new Reminder(OVERDUE_ESCALATED, new Recipient(PROVINCE, PROVINCE_OFFICE)));
        assertThat(rules.dueOn(DUE.plusDays(3), requested(VILLAGE, COMMUNE, "2025-12-01")))
                .containsExactly(
                        new Reminder(OVERDUE, new Recipient(VILLAGE, TEAM_LEADER)),
                        new Reminder(OVERDUE_ESCALATED, new Recipient(COMMUNE, COMMUNE_OFFICE)));
    }

    private static FollowedReport requested(UnitPath unit, UnitPath by, String askedOn) {
        return new FollowedReport(
                unit,
                new RequestedReport(by, "bao-lu-2025"),
                DUE,
                LocalDate.parse(askedOn),
                false,
                null);
    }

    private static FollowedReport decided(UnitPath unit, boolean settled, Occasion occasion) {
        return new FollowedReport(
                unit,
                QUARTER,
                DUE,
                LocalDate.parse("2025-10-01"),
                settled,
                new ReportDecision(occasion, DUE, 2));
    }

    private List<Occasion> occasionsOn(LocalDate today, FollowedReport report) {
        return rules.dueOn(today, report).stream().map(Reminder::occasion).toList();
    }

    private static List<Occasion> named(String occasions) {
        return occasions == null
                ? List.of()
                : List.of(occasions.split(" ")).stream().map(Occasion::valueOf).toList();
    }

    private static FollowedReport owed(UnitPath unit, String openedOn) {
        return new FollowedReport(unit, QUARTER, DUE, LocalDate.parse(openedOn), false, null);
    }
}
