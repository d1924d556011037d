package vn.cnscd.reporting.read.ranking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.reporting.Shown.url;
import static vn.cnscd.reporting.World.activity;
import static vn.cnscd.reporting.World.household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.activity.ActivityRecordedV1.Household;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/** Which teams did best: by their targets, or by what their unit has set. */
@ReportingIT
class RankingIT {
    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void inDecember() {
        clock.set(Instant.parse("2025-12-20T03:00:00Z"));
    }

    @Test
    void ranksTeamsByHowFarTheyHaveComeWithTheirTargets() {
        var commune = communeOf("39/00003", 4, 2, 4);
        targets(commune, 4);

        var ranking = ranking(commune);
        assertThat(ranking.at("/scoring").isNull()).isTrue();
        assertThat(places(ranking))
                .containsExactly(
                        "1 39-00003-001-1 100", "1 39-00003-003-1 100", "3 39-00003-002-1 50");
        assertThat(ranking.at("/items/2/unitName").asString()).isEqualTo("THON 002");
        assertThat(ranking.at("/items/2/parts/0/goal").asInt()).isEqualTo(4);
        assertThat(ranking.at("/items/2/parts/0/value").asInt()).isEqualTo(2);
    }

    @Test
    void theNearestScoringSaysWhatCounts() {
        var commune = communeOf("38/00002", 4, 2);
        var department = api.as("province-officer@38");
        var byActivities = scoring(Map.of("indicator", "ACTIVITIES", "weight", 1, "goal", 1));
        assertThat(department.put("/api/v1/provinces/38/scoring", byActivities).status())
                .isEqualTo(201);
        assertThat(places(ranking(commune)))
                .containsExactly("1 38-00002-001-1 100", "1 38-00002-002-1 100");

        var both =
                scoring(
                        Map.of("indicator", "HOUSEHOLDS_SUPPORTED", "weight", 3, "goal", 4),
                        Map.of("indicator", "ONLINE_DOSSIERS_ASSISTED", "weight", 1, "goal", 3));
        var office = api.as("commune-officer@38-00002");
        assertThat(office.put(url(commune, "scoring"), both).status()).isEqualTo(201);
        assertThat(office.put(url(commune, "scoring"), both).status()).isEqualTo(200);
        var ranking = ranking(commune);
        assertThat(ranking.at("/scoring/unit").asString()).isEqualTo("38/00002");
        assertThat(places(ranking))
                .containsExactly("1 38-00002-001-1 100", "2 38-00002-002-1 62.5");
        assertThat(api.as("viewer@38").get(url(commune, "scoring")).at("/source").asString())
                .isEqualTo("KH 12/KH-UBND");
    }

    @Test
    void aTeamWithNothingToScoreIsNotRanked() {
        var commune = communeOf("39/00001", 4);
        assertThat(ranking(commune).at("/items").isEmpty()).isTrue();
        assertThat(api.as("viewer@39").get(url(commune, "scoring")).status()).isEqualTo(404);
    }

    @Test
    void onlyWhatTeamsDoIsScored() {
        var commune = communeOf("39/00002", 1);
        var office = api.as("commune-officer@39-00002");
        var rates = scoring(Map.of("indicator", "SMARTPHONE_RATE", "weight", 0, "goal", 0));
        assertThat(
                        office.put(url(commune, "scoring"), rates)
                                .at("/errors")
                                .valueStream()
                                .map(error -> error.get("pointer").asString()))
                .containsExactly("/parts/0/indicator", "/parts/0/weight", "/parts/0/goal");
        assertThat(office.get(url(commune, "ranking?period=2025-Q4&limit=0")).status())
                .isEqualTo(400);
    }

    /** A commune whose villages' teams have each reached so many households in one activity. */
    private UnitPath communeOf(String path, int... households) {
        var commune = world.unit(path);
        world.unit(commune.province().orElseThrow().value());
        for (int i = 0; i < households.length; i++) {
            var village = world.unit("%s/%03d".formatted(path, i + 1));
            var team = world.team(village, 1, "2025-08-26");
            var reached = new ArrayList<Household>();
            for (int n = 0; n < households[i]; n++) {
                reached.add(household(village, "h" + n));
            }
            var id = UUID.nameUUIDFromBytes((path + i).getBytes(UTF_8));
            world.record(activity(id, team, village, "2025-10-05", reached));
        }
        world.settle();
        return commune;
    }

    private void targets(UnitPath commune, int households) {
        var body =
                Map.of(
                        "scope",
                        "TEAM",
                        "source",
                        "KH 1",
                        "targets",
                        List.of(
                                Map.of(
                                        "indicator",
                                        "HOUSEHOLDS_SUPPORTED",
                                        "comparator",
                                        "GE",
                                        "value",
                                        households)));
        var officer = api.as("commune-officer@" + commune.identifier());
        assertThat(officer.put(url(commune, "targets/2025-Q4"), body).status()).isEqualTo(201);
    }

    private static Map<String, Object> scoring(Object... parts) {
        return Map.of("source", "KH 12/KH-UBND", "parts", List.of(parts));
    }

    private Answer ranking(UnitPath unit) {
        return api.as("viewer@vn").get(url(unit, "ranking?period=2025-Q4"));
    }

    private static List<String> places(Answer ranking) {
        return ranking.at("/items")
                .valueStream()
                .map(
                        each ->
                                each.get("rank").asInt()
                                        + " "
                                        + each.get("team").asString()
                                        + " "
                                        + each.get("score")
                                                .decimalValue()
                                                .stripTrailingZeros()
                                                .toPlainString())
                .toList();
    }
}
