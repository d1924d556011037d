package vn.cnscd.activity.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.ActivityRemarked;
import vn.cnscd.activity.events.ActivityEvent.ActivityVoided;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.write.voidactivity.VoidActivity;
import vn.cnscd.chassis.core.problem.RequestRefused;
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
                    Map.of());
    private static final ActivityRemarked REMARKED =
            new ActivityRemarked(ID, UNIT, "Nhà văn hóa", null);
    private static final ActivityVoided VOIDED = new ActivityVoided(ID, UNIT, "Nhập trùng");

    private FixtureConfiguration<Activity> activity;

    @BeforeEach
    void setUp() {
        activity = new AggregateTestFixture<>(Activity.class);
    }

    @Test
    void canBeDeclaredVoid() {
        activity.given(RECORDED, REMARKED)
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
        activity.given(RECORDED, REMARKED)
                .when(new VoidActivity(ID, "Nhập trùng", 1L))
                .expectEvents(VOIDED);
    }

    @Test
    void isNotDeclaredVoidOnAVersionThatHasPassed() {
        activity.given(RECORDED, VOIDED)
                .when(new VoidActivity(ID, "Nhập trùng", 0L))
                .expectException(RequestRefused.class)
                .expectExceptionMessage("STALE_VERSION[]");
    }
}
