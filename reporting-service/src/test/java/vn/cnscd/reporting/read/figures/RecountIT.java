package vn.cnscd.reporting.read.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;
import vn.cnscd.reporting.policy.NationalIndicator;

/**
 * Whatever order, repetition and correction events come in, each figure equals a plain recount of
 * what counts.
 */
@ReportingIT
class RecountIT {
    private static final List<String> PERIODS =
            List.of(
                    "2025", "2026", "2025-Q3", "2025-Q4", "2026-Q1", "2025-09", "2025-10",
                    "2025-12", "2026-01");

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void afterTheHistory() {
        clock.set(Instant.parse("2026-03-01T03:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eachFigureEqualsARecount(long seed) {
        var random = new Random(seed);
        var province = world.unit("1" + seed);
        var villages = new ArrayList<UnitPath>();
        var teams = new LinkedHashMap<String, UnitPath>();
        for (String code : List.of("00001", "00002")) {
            var commune = world.unit(province.value() + "/" + code);
            teams.put(world.team(commune, 1, "2025-08-26"), commune);
            for (int i = 1; i <= 3; i++) {
                var village = world.unit(commune.value() + "/00" + i);
                villages.add(village);
                teams.put(world.team(village, 1, "2025-08-26"), village);
            }
        }

        var counting = history(random, teams, villages);
        world.settle();

        var units =
                Stream.of(List.of(province), teams.values(), villages)
                        .flatMap(each -> each.stream())
                        .distinct();
        units.forEach(unit -> PERIODS.forEach(period -> check(unit, Period.of(period), counting)));
        PERIODS.forEach(period -> checkTeams(province, Period.of(period), counting));
    }

    /** Publishes records, voids, and both again in any order; returns what counts in the end. */
    private List<ActivityRecordedV1> history(
            Random random, Map<String, UnitPath> teams, List<UnitPath> villages) {
        var counting = new ArrayList<ActivityRecordedV1>();
        var published = new ArrayList<Runnable>();
        for (int i = 0; i < 120; i++) {
            var activity = RandomActivity.of(random, teams, villages, i);
            boolean revoked = random.nextInt(4) == 0;
            if (!revoked) {
                counting.add(activity);
            }
            boolean voidFirst = revoked && random.nextBoolean();
            var steps = new ArrayList<Runnable>();
            steps.add(() -> world.record(activity));
            if (revoked) {
                steps.add(voidFirst ? 0 : 1, () -> world.revoke(activity));
            }
            steps.forEach(Runnable::run);
            published.addAll(steps);
            if (random.nextInt(3) == 0) {
                published.get(random.nextInt(published.size())).run();
            }
        }
        return counting;
    }

    private void check(UnitPath unit, Period period, List<ActivityRecordedV1> counting) {
        var expected = PlainRecount.ofUnit(unit, period, counting);
        var answer =
                api.as("viewer@vn").get("/api/v1/" + unit.url() + "/indicators?period=" + period);
        assertThat(answer.status()).isEqualTo(200);
        var shown = new EnumMap<NationalIndicator, Long>(NationalIndicator.class);
        answer.at("/indicators")
                .forEach(
                        figure ->
                                shown.put(
                                        NationalIndicator.valueOf(figure.get("code").asString()),
                                        figure.get("value").asLong(0)));
        shown.keySet().retainAll(NationalIndicator.FLOWS);
        assertThat(shown).as("%s in %s", unit, period).isEqualTo(expected);
    }

    private void checkTeams(UnitPath unit, Period period, List<ActivityRecordedV1> counting) {
        var rows =
                api.as("viewer@vn")
                        .get("/api/v1/" + unit.url() + "/indicators?by=team&period=" + period)
                        .at("/rows");
        assertThat(rows.size()).isEqualTo(8);
        rows.forEach(
                row -> {
                    var team = row.get("team").asString();
                    var expected = PlainRecount.ofTeam(team, period, counting);
                    expected.forEach(
                            (code, value) ->
                                    assertThat(row.at("/values/" + code).asLong())
                                            .as("%s of %s in %s", code, team, period)
                                            .isEqualTo(value));
                });
    }
}
