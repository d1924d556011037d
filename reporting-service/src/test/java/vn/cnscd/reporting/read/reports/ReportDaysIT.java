package vn.cnscd.reporting.read.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cnscd.reporting.Shown.figure;
import static vn.cnscd.reporting.Shown.indicators;
import static vn.cnscd.reporting.Shown.url;
import static vn.cnscd.reporting.Shown.value;
import static vn.cnscd.reporting.World.activity;
import static vn.cnscd.reporting.World.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.PolicySetV1;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/**
 * Nghị định 09/2019/NĐ-CP, Art. 12: a quarterly report is from the 15th of the month before to the
 * 14th of its last.
 */
@ReportingIT
class ReportDaysIT {
    private static final Map<String, Object> NO_WORDS = Map.of("narrative", Map.of());

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void onTheDayItIsDue() {
        clock.set(Instant.parse("2025-12-15T03:00:00Z"));
    }

    @Test
    void aReportCountsFromThe15thToThe14thWhereThePolicySaysSo() {
        var village = world.unit("55/00001/001");
        var commune = world.unit("55/00001");
        policy(commune, 0, ReportWindow.MID_MONTH);
        String team = world.team(village, 1, "2025-08-26");
        world.team(village, 2, "2025-12-15");
        String[] days = {"2025-09-14", "2025-09-15", "2025-11-01", "2025-12-14", "2025-12-15"};
        for (int i = 0; i < days.length; i++) {
            // The household of the first and of the last day is another one than that of the days
            // between.
            var reached = household(village, i == 0 || i == 4 ? "a" : "b");
            world.record(activity(new UUID(55, i), team, village, days[i], List.of(reached)));
        }
        world.settle();

        for (UnitPath unit : List.of(village, commune)) {
            var open = awaitDays(unit, "2025-09-15", "2025-12-14");
            assertThat(counted(open, "ACTIVITIES")).isEqualTo(3);
            assertThat(counted(open, "HOUSEHOLDS_SUPPORTED")).isEqualTo(1);
            assertThat(counted(open, "TEAMS")).as("on 14 December").isEqualTo(1);
            assertThat(open.at("/provisional").asBoolean()).isFalse();
        }
        var quarter = indicators(api, village, "2025-Q4");
        assertThat(value(quarter, "ACTIVITIES")).as("of the calendar").isEqualTo("3");
        assertThat(value(quarter, "HOUSEHOLDS_SUPPORTED")).isEqualTo("2");
        assertThat(value(quarter, "TEAMS")).isEqualTo("2");

        var submitted =
                api.as("team-leader@55-00001-001").post(path(village, "/submission"), NO_WORDS);
        assertThat(counted(submitted, "HOUSEHOLDS_SUPPORTED")).isEqualTo(1);
        assertThat(submitted.at("/changesSinceSubmission").isEmpty()).isTrue();
    }

    @Test
    void whatWasSubmittedKeepsItsDaysWhenThePolicyChanges() {
        var village = world.unit("55/00002/001");
        var commune = world.unit("55/00002");
        world.team(village, 1, "2025-08-26");
        world.settle();
        awaitDays(village, "2025-10-01", "2025-12-31");
        api.as("team-leader@55-00002-001").post(path(village, "/submission"), NO_WORDS);

        policy(commune, 0, ReportWindow.MID_MONTH);
        world.team(commune, 1, "2025-08-26");
        world.settle();

        awaitDays(commune, "2025-09-15", "2025-12-14");
        assertThat(report(village).at("/lastDay").asString()).isEqualTo("2025-12-31");
    }

    private void policy(UnitPath unit, long sequence, ReportWindow window) {
        world.policy(
                sequence,
                new PolicySetV1(unit, LocalDate.of(2025, 7, 1), null, null, window, null, null));
        world.settle();
    }

    private Answer awaitDays(UnitPath unit, String first, String last) {
        await().untilAsserted(
                        () -> {
                            var shown = report(unit);
                            assertThat(shown.at("/firstDay").asString()).isEqualTo(first);
                            assertThat(shown.at("/lastDay").asString()).isEqualTo(last);
                        });
        return report(unit);
    }

    private Answer report(UnitPath unit) {
        return api.as("viewer@55").get(path(unit, ""));
    }

    private static int counted(Answer report, String indicator) {
        return figure(report, "/figures", indicator).get("value").asInt();
    }

    private static String path(UnitPath unit, String step) {
        return url(unit, "reports/2025-Q4" + step);
    }
}
