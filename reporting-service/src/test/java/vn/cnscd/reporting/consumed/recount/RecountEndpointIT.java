package vn.cnscd.reporting.consumed.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.TestTokens;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.figures.RandomActivity;

/** An operator can have any unit's figures recounted, while events arrive. */
@ReportingIT
class RecountEndpointIT {
    private static final List<String> PERIODS = List.of("2025", "2025-Q4", "2026-01");

    @Autowired private Environment environment;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestTokens tokens;
    @Autowired private World world;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void findsNoDifferenceWhateverHappened(long seed) {
        var random = new Random(seed);
        var teams = communes("8" + seed);
        tellOf(random, teams, 150);
        world.settle();
        for (String unit :
                List.of("vn", "8" + seed, "8" + seed + "/00001", "8" + seed + "/00001/002")) {
            for (String period : PERIODS) {
                var answer = recount(unit, period);
                assertThat(answer.at("/differences").size()).as(answer.text()).isZero();
                assertThat(answer.at("/unit").asString()).isEqualTo(unit);
                assertThat(answer.at("/period").asString()).isEqualTo(period);
            }
            assertThat(recount(unit, "2025").at("/compared").asLong()).isGreaterThan(10);
        }
    }

    @Test
    void findsNoDifferenceWhileEventsArrive() throws InterruptedException {
        var teams = communes("83");
        var sender = Thread.ofVirtual().start(() -> tellOf(new Random(3), teams, 300));
        long events = 0;
        while (sender.isAlive()) {
            var answer = recount("83", "2025");
            assertThat(answer.at("/differences").size()).as(answer.text()).isZero();
            events = answer.at("/events").asLong();
        }
        sender.join();
        world.settle();
        var answer = recount("83", "2025");
        assertThat(answer.at("/differences").size()).as(answer.text()).isZero();
        assertThat(answer.at("/events").asLong()).isGreaterThan(events);
    }

    @Test
    void namesEachFigureThatIsWrong() {
        var teams = communes("84");
        tellOf(new Random(4), teams, 80);
        world.settle();
        falsify("activities = activities + 1", "COMMUNE", "84/00001");
        falsify("households_supported = 0", "VILLAGE", "84/00001/002");
        falsify("participants = 0", "TEAM", "84-00001-001-1");

        var answer = recount("84/00001", "2025-Q4");
        assertThat(answer.at("/differences").size()).as(answer.text()).isEqualTo(3);
        assertThat(answer.at("/differences").values())
                .extracting(
                        each -> each.get("scope").asString() + " " + each.get("place").asString(),
                        each -> each.get("indicator").asString(),
                        each -> each.get("period").asString())
                .containsExactlyInAnyOrder(
                        tuple("COMMUNE 84/00001", "ACTIVITIES", "2025-Q4"),
                        tuple("VILLAGE 84/00001/002", "HOUSEHOLDS_SUPPORTED", "2025-Q4"),
                        tuple("TEAM 84-00001-001-1", "PARTICIPANTS", "2025-Q4"));
        for (var difference : answer.at("/differences").values()) {
            assertThat(difference.get("shown")).isNotEqualTo(difference.get("recounted"));
        }
        assertThat(recount("84/00002", "2025-Q4").at("/differences").size()).isZero();
        assertThat(recount("84", "2025-Q4").at("/differences").size()).isEqualTo(3);
        repair(answer);
        assertThat(recount("84", "2025-Q4").at("/differences").size()).isZero();
    }

    @Test
    void saysWhatItCannotRead() {
        assertThat(ask("unit=8x&period=2025").status()).isEqualTo(400);
        assertThat(ask("unit=81&period=lately").status()).isEqualTo(400);
        assertThat(ask("unit=81").status()).isEqualTo(400);
    }

    private Map<String, UnitPath> communes(String province) {
        world.unit(province);
        var teams = new LinkedHashMap<String, UnitPath>();
        for (String code : List.of("00001", "00002", "00003")) {
            var commune = world.unit(province + "/" + code);
            teams.put(world.team(commune, 1, "2025-08-26"), commune);
            for (int i = 1; i <= 2; i++) {
                var village = world.unit(commune.value() + "/00" + i);
                teams.put(world.team(village, 1, "2025-08-26"), village);
            }
        }
        return teams;
    }

    /** Records, some of them told twice, and some voided. */
    private void tellOf(Random random, Map<String, UnitPath> teams, int activities) {
        var villages = new ArrayList<>(teams.values());
        villages.removeIf(unit -> unit.value().length() < 12);
        for (int i = 0; i < activities; i++) {
            var activity = RandomActivity.of(random, teams, villages, i);
            world.record(activity);
            if (random.nextInt(4) == 0) {
                world.revoke(activity);
            }
            if (random.nextInt(4) == 0) {
                world.record(activity);
            }
        }
    }

    private void falsify(String change, String scope, String place) {
        int rows =
                jdbc.sql(
                                "update rollup set "
                                        + change
                                        + " where period = '2025-Q4' and scope = ? and place = ?")
                        .params(scope, place)
                        .update();
        assertThat(rows).isEqualTo(1);
    }

    /** Other tests recount the whole country. */
    private void repair(Answer answer) {
        for (var difference : answer.at("/differences").values()) {
            jdbc.sql(
                            "update rollup set %s = ? where scope = ? and period = ? and place = ?"
                                    .formatted(
                                            NationalIndicator.valueOf(
                                                            difference.get("indicator").asString())
                                                    .column()))
                    .params(
                            difference.get("recounted").asLong(),
                            difference.get("scope").asString(),
                            difference.get("period").asString(),
                            difference.get("place").asString())
                    .update();
        }
    }

    private Answer recount(String unit, String period) {
        var answer = ask("unit=" + unit + "&period=" + period);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private Answer ask(String query) {
        String port = environment.getRequiredProperty("local.management.port");
        return new ApiClient(() -> "http://127.0.0.1:" + port, tokens)
                .get("/actuator/recount?" + query);
    }
}
