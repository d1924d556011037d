package vn.cnscd.reporting.read.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.reporting.Shown.figure;
import static vn.cnscd.reporting.Shown.indicators;
import static vn.cnscd.reporting.Shown.value;
import static vn.cnscd.reporting.World.activity;
import static vn.cnscd.reporting.World.household;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/** Figures of units that end, come into being and are called otherwise. */
@ReportingIT
class ReorganizedUnitsIT {
    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void inSeptember() {
        clock.set(Instant.parse("2026-09-20T03:00:00Z"));
    }

    /** Nghị quyết 20/NQ-HĐND of xã An Thới Đông: in force on 1/7/2026, the teams not re-formed. */
    @Test
    void countsTheOldVillagesUntilTheirLastDayAndTheNewOnesFromTheirFirst() {
        var commune = world.unit("28/00001");
        var one = world.unit("28/00001/001", 60, null);
        var two = world.unit("28/00001/002", 40, null);
        world.unit("28/00001/003", 50, null);
        String team = world.team(one, 1, "2026-01-05");
        world.team(two, 1, "2026-01-05");
        world.record(
                activity(
                        id(1),
                        team,
                        one,
                        "2026-05-05",
                        List.of(household(one, "a"), household(two, "b"))));
        world.settle();
        assertThat(villages(commune, "2026-Q3")).isEqualTo("2 of 3");

        var merged = world.formed("28/00001/004", "2026-07-01", 100, one, two);
        world.ended(one, 60, "2026-06-30", merged);
        world.ended(two, 40, "2026-06-30", merged);
        world.record(activity(id(2), team, one, "2026-07-10", List.of(household(one, "a"))));
        world.settle();

        assertThat(villages(commune, "2026-Q2")).isEqualTo("2 of 3");
        assertThat(villages(commune, "2026-Q3")).isEqualTo("0 of 2");
        assertThat(value(indicators(api, commune, "2026-Q3"), "TEAMS")).isEqualTo("2");
        assertThat(households(commune, "2026-Q2")).isEqualTo("2 of 150");
        assertThat(households(commune, "2026-Q3")).isEqualTo("1 of 150");
        assertThat(households(commune, "2026")).isEqualTo("2 of 150");

        assertThat(children(commune, "2026-Q2"))
                .containsExactly("28/00001/001 1", "28/00001/002 0", "28/00001/003 null");
        // In the quarter of the change only what there was in it; the old team still works there.
        assertThat(children(commune, "2026-Q3"))
                .containsExactly("28/00001/003 null", "28/00001/004 null");
        assertThat(children(commune, "2026"))
                .containsExactly(
                        "28/00001/001 2",
                        "28/00001/002 0",
                        "28/00001/003 null",
                        "28/00001/004 null");

        world.change(team, one, 1, TeamState.DISSOLVED, "2026-09-01", 7);
        world.team(merged, 1, "2026-09-01");
        world.settle();
        assertThat(villages(commune, "2026-08")).isEqualTo("0 of 2");
        assertThat(villages(commune, "2026-09")).isEqualTo("1 of 2");
        var months = indicators(api, commune, "2026-Q3&by=month").at("/rows");
        assertThat(months.at("/0/values/VILLAGES_WITH_TEAM_RATE").asDouble()).isZero();
        assertThat(months.at("/2/values/VILLAGES_WITH_TEAM_RATE").asDouble()).isEqualTo(50);
        var quarters = indicators(api, commune, "2026-Q3&by=period").at("/rows");
        assertThat(quarters.at("/2/values/VILLAGES_WITH_TEAM_RATE").asDouble())
                .isEqualTo(66.666667);
        assertThat(quarters.at("/3/values/VILLAGES_WITH_TEAM_RATE").asDouble()).isEqualTo(50);
    }

    /** Nghị quyết 30/2026/QH16, 237/NQ-UBTVQH16, from 30 April 2026: codes unchanged. */
    @Test
    void callsUnitsAsTheyWereCalledInThePeriod() {
        var province = world.unit("28");
        var commune = world.unit("28/00003");
        world.renamed(commune, 1, "Phường 00003", "2026-04-30");
        world.settle();

        assertThat(nameOf(commune, province, "2026-Q1")).isEqualTo("XA 00003");
        assertThat(nameOf(commune, province, "2026-03")).isEqualTo("XA 00003");
        assertThat(nameOf(commune, province, "2026-Q2")).isEqualTo("Phường 00003");
        assertThat(nameOf(commune, province, "2026-04")).isEqualTo("Phường 00003");
    }

    @Test
    void addsWhatWasMergedOrMovedToTheUnitsOfToday() {
        world.unit("26");
        var here = world.unit("26/00001");
        var there = world.unit("26/00002");
        var one = world.unit("26/00001/001", 60, null);
        var two = world.unit("26/00001/002", 40, null);
        var split = world.unit("26/00001/003", 90, null);
        var moved = world.unit("26/00001/004", 30, null);
        for (UnitPath village : List.of(one, two, split, moved)) {
            String team = world.team(village, 1, "2026-01-05");
            var who = List.of(household(village, "a"));
            world.record(activity(id(village.code()), team, village, "2026-02-05", who));
        }
        var merged = world.formed("26/00001/005", "2026-07-01", 100, one, two);
        world.ended(one, 60, "2026-06-30", merged);
        world.ended(two, 40, "2026-06-30", merged);
        var parts =
                new UnitPath[] {
                    world.formed("26/00001/006", "2026-07-01", 50, split),
                    world.formed("26/00001/007", "2026-07-01", 40, split)
                };
        world.ended(split, 90, "2026-06-30", parts);
        world.ended(moved, 30, "2026-06-30", world.formed("26/00002/001", "2026-07-01", 30, moved));
        world.settle();

        assertThat(children(here, "2026-Q1"))
                .containsExactly(
                        "26/00001/001 1", "26/00001/002 1", "26/00001/003 1", "26/00001/004 1");
        assertThat(children(there, "2026-Q1")).isEmpty();
        assertThat(children(here, "2026-Q1&boundaries=today"))
                .as("what was split stays where it was reported")
                .containsExactly(
                        "26/00001/003 1",
                        "26/00001/005 2",
                        "26/00001/006 null",
                        "26/00001/007 null");
        assertThat(children(there, "2026-Q1&boundaries=today")).containsExactly("26/00002/001 1");
        for (String by : List.of("", "&by=children")) {
            String today = "2026-Q1&boundaries=today" + by;
            assertThat(value(indicators(api, here, today), "ACTIVITIES")).isEqualTo("3");
            assertThat(value(indicators(api, there, today), "ACTIVITIES")).isEqualTo("1");
            assertThat(value(indicators(api, new UnitPath("26"), today), "ACTIVITIES"))
                    .isEqualTo("4");
            assertThat(value(indicators(api, here, today), "TEAMS")).isEqualTo("3");
            assertThat(villages(here, today)).isEqualTo("2 of 3");
            assertThat(households(here, today)).isEqualTo("3 of 190");
        }
        assertThat(value(indicators(api, merged, "2026-Q1&boundaries=today"), "PARTICIPANTS"))
                .isEqualTo("20");
        assertThat(children(new UnitPath("26"), "2026-Q1&boundaries=today"))
                .containsExactly("26/00001 3", "26/00002 1");
        assertThat(children(new UnitPath("26"), "2026-Q1"))
                .containsExactly("26/00001 4", "26/00002 null");
    }

    @Test
    void knowsTodaysBoundariesForWhatIsKnownNowOnly() {
        var unit = world.unit("28/00009");
        world.settle();
        for (String query : List.of("&asOf=2026-01-01", "&by=month", "&by=team", "&by=period")) {
            var url = "/api/v1/" + unit.url() + "/indicators?period=2026-Q1&boundaries=today";
            var answer = api.as("viewer@28").get(url + query);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo("/boundaries");
        }
    }

    private String nameOf(UnitPath commune, UnitPath province, String period) {
        return rows(province, period)
                .valueStream()
                .filter(row -> row.get("unit").asString().equals(commune.value()))
                .map(row -> row.get("name").asString())
                .findFirst()
                .orElseThrow();
    }

    private List<String> children(UnitPath unit, String period) {
        return rows(unit, period)
                .valueStream()
                .map(row -> row.get("unit").asString() + " " + row.at("/values/ACTIVITIES"))
                .toList();
    }

    private JsonNode rows(UnitPath unit, String period) {
        return indicators(api, unit, period + "&by=children").at("/rows");
    }

    private String villages(UnitPath unit, String period) {
        return parts(indicators(api, unit, period), "VILLAGES_WITH_TEAM_RATE");
    }

    private String households(UnitPath unit, String period) {
        return parts(indicators(api, unit, period), "HOUSEHOLDS_GUIDED_RATE");
    }

    private static String parts(Answer answer, String code) {
        var rate = figure(answer, "/indicators", code);
        return rate.get("numerator") + " of " + rate.get("denominator");
    }

    private static UUID id(String code) {
        return new UUID(26, Long.parseLong(code));
    }

    private static UUID id(long number) {
        return new UUID(28, number);
    }
}
