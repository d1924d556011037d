package vn.cnscd.activity.consumed.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.activity.RunningService;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.reporting.ReportLockedV1;
import vn.cnscd.contracts.time.Period;

class PeriodLockIT extends RunningService {

    private static final String JOURNAL = PROVINCE + "/communes/11160/activities";
    private static final String TEAM = "31-11160-001-1";
    private static final String NEIGHBOUR = "31-11160-002-1";

    @Autowired private PeriodLocks locks;

    private String beforeTheLock = "";

    @BeforeAll
    void lockAQuarterOfTheCommuneAndAMonthOfAVillage() {
        announceUnit("31/11160");
        announceUnit("31/11160/001");
        announceUnit("31/11160/002");
        announceTeam(TEAM);
        announceTeam(NEIGHBOUR);
        beforeTheLock = submit("before", TEAM, "2025-05-31").at("/items/0/activityId").asString();

        lock("31/11160", "2025-Q2");
        lock("31/11160", "2025-Q2");
        lock("31/11160", "2025-Q1");
        lock("31/11160/002", "2025-07", LateChanges.NEXT_PERIOD);
        lock("31/11160/002", "2025-08", LateChanges.NEXT_PERIOD);
        lock("31/11160/001", "2025-10", LateChanges.REFUSED);
        var village = new UnitPath("31/11160/001");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> locks.isLocked(village, LocalDate.of(2025, 10, 31)));
    }

    @Test
    void rejectsWhatWasHeldOnADayThatAUnitAboveHasLocked() {
        for (String day : new String[] {"2025-01-01", "2025-03-31", "2025-04-01", "2025-06-30"}) {
            var answer = submit("late-" + day, TEAM, day);

            assertThat(answer.at("/items/0/status").asString()).isEqualTo("REJECTED");
            assertThat(answer.at("/items/0/code").asString()).isEqualTo("PERIOD_LOCKED");
            assertThat(answer.at("/items/0/errors/0/pointer").asString()).isEqualTo("/heldOn");
        }
    }

    @Test
    void rejectsWhatTheVillageItselfHasLockedAndNothingOfItsNeighbour() {
        assertThat(submit("own", TEAM, "2025-10-01").at("/items/0/code").asString())
                .isEqualTo("PERIOD_LOCKED");
        assertThat(submit("neighbour", NEIGHBOUR, "2025-10-01").at("/accepted").asInt()).isOne();
    }

    @Test
    void acceptsWhatArrivesLateForADayThatIsNotLocked() {
        assertThat(submit("years-later", TEAM, "2016-02-29").at("/accepted").asInt()).isOne();
        assertThat(submit("the-day-before", TEAM, "2024-12-31").at("/accepted").asInt()).isOne();
        assertThat(submit("the-day-after", TEAM, "2025-07-01").at("/accepted").asInt()).isOne();
    }

    @Test
    void keepsTheReceiptOfWhatWasAcceptedBefore() {
        var again = submit("before", TEAM, "2025-05-31");

        assertThat(again.at("/items/0/status").asString()).isEqualTo("DUPLICATE");
        assertThat(again.at("/items/0/activityId").asString()).isEqualTo(beforeTheLock);
    }

    @Test
    void countsWhatComesLateInTheNextOpenPeriodWhereThePolicySaysSo() {
        var late = submit("july", NEIGHBOUR, "2025-07-10");

        assertThat(late.at("/items/0/status").asString()).as(late.toString()).isEqualTo("ACCEPTED");
        assertThat(late.at("/items/0/countedOn").asString())
                .as("August is locked as well")
                .isEqualTo("2025-09-01");
        var id = late.at("/items/0/activityId").asString();
        var shown = api.as("commune-officer@31-11160").get(JOURNAL + "/" + id);
        assertThat(shown.at("/heldOn").asString()).isEqualTo("2025-07-10");
        assertThat(shown.at("/countedOn").asString()).isEqualTo("2025-09-01");
        assertThat(submit("july", NEIGHBOUR, "2025-07-10").at("/items/0/status").asString())
                .isEqualTo("DUPLICATE");

        var amended =
                change(
                        id,
                        "amendments",
                        "{\"reason\": \"x\", \"activity\": "
                                + held("july", NEIGHBOUR, "2025-08-02")
                                + "}");
        assertThat(amended.at("/countedOn").asString())
                .as(amended.toString())
                .isEqualTo("2025-09-01");
        assertThat(change(id, "void", "{\"reason\": \"x\"}").status()).isEqualTo(200);
    }

    @Test
    void takesNothingIntoTheNextPeriodThatAUnitAboveHasClosed() {
        assertThat(submit("june", NEIGHBOUR, "2025-06-10").at("/items/0/code").asString())
                .isEqualTo("PERIOD_LOCKED");
    }

    @Test
    void letsNothingOfALockedDayChange() {
        assertLocked(change(beforeTheLock, "void", "{\"reason\": \"x\"}"));
        assertLocked(amend(beforeTheLock, "before", "2025-05-31"));
        assertLocked(amend(beforeTheLock, "before", "2025-07-01"));
    }

    @Test
    void letsNothingBecomePartOfALockedDay() {
        var id = submit("movable", TEAM, "2025-09-30").at("/items/0/activityId").asString();

        var moved = amend(id, "movable", "2025-10-01");

        assertLocked(moved);
        assertThat(moved.at("/errors/0/pointer").asString()).isEqualTo("/activity/heldOn");
        assertThat(amend(id, "movable", "2025-09-29").status()).isEqualTo(200);
        assertThat(change(id, "void", "{\"reason\": \"x\"}").status()).isEqualTo(200);
    }

    private static void assertLocked(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.at("/code").asString()).isEqualTo("PERIOD_LOCKED");
    }

    private Answer amend(String id, String submittedAs, String day) {
        return change(
                id,
                "amendments",
                "{\"reason\": \"x\", \"activity\": " + held(submittedAs, TEAM, day) + "}");
    }

    private Answer change(String id, String what, String body) {
        return api.as("commune-officer@31-11160").post(JOURNAL + "/" + id + "/" + what, body);
    }

    private Answer submit(String id, String team, String day) {
        return api.as("commune-system@31-11160").post(JOURNAL, held(id, team, day));
    }

    private static String held(String id, String team, String day) {
        return item(id, team, ", \"heldOn\": \"" + day + "\"");
    }

    private void lock(String unit, String period) {
        lock(unit, period, null);
    }

    private void lock(String unit, String period, @Nullable LateChanges lateChanges) {
        var path = new UnitPath(unit);
        topics.publish(
                PublishedEvent.REPORT_LOCKED,
                path,
                new ReportLockedV1(path, Period.of(period), lateChanges));
    }
}
