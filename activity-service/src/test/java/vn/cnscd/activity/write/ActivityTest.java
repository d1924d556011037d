package vn.cnscd.activity.write;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cnscd.activity.consumed.reporting.PeriodLocks;
import vn.cnscd.activity.events.ActivityEvent.ActivityAmended;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.ActivityVoided;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.events.Remark;
import vn.cnscd.activity.write.amendactivity.AmendActivity;
import vn.cnscd.activity.write.submitactivities.Redraft;
import vn.cnscd.activity.write.voidactivity.VoidActivity;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.VersionPassed;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.hierarchy.UnitPath;

class ActivityTest {

    private static final ActivityId ID =
            new ActivityId(UUID.fromString("0b7f7c1e-2f3a-5d4c-8b6a-9e1d2c3b4a5f"));
    private static final UnitPath UNIT = new UnitPath("31/11131/007");
    private static final ActivityRecorded RECORDED =
            new ActivityRecorded(
                    ID,
                    "31-11131-007-1",
                    UNIT,
                    ActivityType.SERVICE_DAY,
                    Set.of(),
                    LocalDate.of(2025, 10, 12),
                    true,
                    3,
                    34,
                    List.of(),
                    Map.of(),
                    null);
    private static final ActivityVoided VOIDED = new ActivityVoided(ID, UNIT, "Nhập trùng");

    private static final ActivityAmended AMENDED = amended(43, "Đếm lại");

    private final Set<LocalDate> locked = new HashSet<>();
    private FixtureConfiguration<Activity> activity;

    @BeforeEach
    void setUp() {
        activity = new AggregateTestFixture<>(Activity.class);
        activity.registerInjectableResource(
                (PeriodLocks) (unit, day) -> unit.equals(UNIT) && locked.contains(day));
    }

    @Test
    void canBeDeclaredVoid() {
        activity.given(RECORDED)
                .when(new VoidActivity(ID, "Nhập trùng", null))
                .expectEvents(VOIDED);
    }

    @Test
    void acceptsARetryWithoutASecondEvent() {
        activity.given(RECORDED, VOIDED)
                .when(new VoidActivity(ID, "Nhập trùng", null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void keepsTheReasonForWhichItIsVoid() {
        activity.given(RECORDED, VOIDED)
                .when(new VoidActivity(ID, "Một lý do khác", null))
                .expectException(RequestRefused.class)
                .expectExceptionMessage("ALREADY_VOIDED[]");
    }

    @Test
    void isDeclaredVoidOnTheVersionThatWasSeen() {
        activity.given(RECORDED).when(new VoidActivity(ID, "Nhập trùng", 1L)).expectEvents(VOIDED);
    }

    @Test
    void isNotDeclaredVoidOnAVersionThatHasPassed() {
        activity.given(RECORDED, AMENDED)
                .when(new VoidActivity(ID, "Nhập trùng", 1L))
                .expectException(VersionPassed.class);
    }

    @Test
    void isNotDeclaredVoidWhenItsDayIsLocked() {
        locked.add(RECORDED.heldOn());

        activity.given(RECORDED)
                .when(new VoidActivity(ID, "Nhập trùng", null))
                .expectException(RequestRefused.class)
                .expectExceptionMessage("PERIOD_LOCKED[]");
    }

    @Test
    void canBeAmendedAgainAndAgain() {
        activity.given(RECORDED, AMENDED)
                .when(amend(amended(44, "Đếm lại"), null))
                .expectEvents(amended(44, "Đếm lại"));
    }

    @Test
    void acceptsARetriedAmendmentWithoutASecondEvent() {
        activity.given(RECORDED, AMENDED)
                .when(amend(AMENDED, 1L))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isNotAmendedOnAVersionThatHasPassed() {
        activity.given(RECORDED, AMENDED)
                .when(amend(amended(44, "Đếm lại"), 1L))
                .expectException(VersionPassed.class);
    }

    @Test
    void isNotAmendedOnceItIsVoid() {
        activity.given(RECORDED, VOIDED)
                .when(amend(AMENDED, null))
                .expectException(RequestRefused.class)
                .expectExceptionMessage("ALREADY_VOIDED[]");
    }

    @Test
    void isNotAmendedAgainstTheRuleOfRecording() {
        activity.given(RECORDED)
                .when(
                        new AmendActivity(
                                ID,
                                new Redraft(
                                        AMENDED,
                                        Optional.of(
                                                new RequestRefused(ActivityRefusal.PERIOD_LOCKED))),
                                false,
                                null))
                .expectException(RequestRefused.class)
                .expectNoEvents();
    }

    @Test
    void isNotAmendedWhenTheDayItWasHeldOnIsLocked() {
        locked.add(RECORDED.heldOn());

        activity.given(RECORDED)
                .when(amend(AMENDED, null))
                .expectException(RequestRefused.class)
                .expectExceptionMessage("PERIOD_LOCKED[]");
    }

    private static AmendActivity amend(ActivityAmended amended, @Nullable Long expectedVersion) {
        return new AmendActivity(
                ID, new Redraft(amended, Optional.empty()), false, expectedVersion);
    }

    private static ActivityAmended amended(int participants, String reason) {
        return new ActivityAmended(
                ID,
                RECORDED.team(),
                UNIT,
                ActivityType.SERVICE_DAY,
                Set.of(),
                LocalDate.of(2025, 11, 2),
                true,
                3,
                participants,
                List.of(),
                Map.of(),
                new Remark(null, null),
                reason,
                null);
    }
}
