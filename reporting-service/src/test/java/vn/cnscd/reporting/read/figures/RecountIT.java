package vn.cnscd.reporting.read.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityRecordedV1.Household;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;
import vn.cnscd.reporting.policy.Indicator;

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

    private static final List<ActivityType> TYPES = List.of(ActivityType.values());

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
            var activity = activity(random, teams, villages, i);
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

    private static ActivityRecordedV1 activity(
            Random random, Map<String, UnitPath> teams, List<UnitPath> villages, int number) {
        var team = List.copyOf(teams.entrySet()).get(random.nextInt(teams.size()));
        var unit = team.getValue();
        var near = villages.stream().filter(unit::contains).toList();
        var households = new ArrayList<Household>();
        for (int i = random.nextInt(6); i > 0; i--) {
            var why =
                    random.nextInt(3) == 0
                            ? Set.of(Vulnerability.ELDERLY)
                            : Set.<Vulnerability>of();
            var village = near.get(random.nextInt(near.size()));
            households.add(new Household(village, "h" + random.nextInt(8), why));
        }
        var results = new EnumMap<ResultKind, Integer>(ResultKind.class);
        EnumSet.allOf(ResultKind.class).stream()
                .filter(kind -> random.nextInt(3) == 0)
                .forEach(kind -> results.put(kind, random.nextInt(5)));
        return new ActivityRecordedV1(
                new UUID(number, random.nextLong()),
                team.getKey(),
                unit,
                TYPES.get(random.nextInt(TYPES.size())),
                Set.of(),
                LocalDate.of(2025, 9, 1).plusDays(random.nextInt(150)),
                random.nextBoolean(),
                1,
                random.nextInt(40),
                households,
                results);
    }

    private void check(UnitPath unit, Period period, List<ActivityRecordedV1> counting) {
        var held = counting.stream().filter(each -> unit.contains(each.unit())).toList();
        var expected =
                recount(held, counting, period, household -> unit.contains(household.village()));
        var answer =
                api.as("viewer@vn").get("/api/v1/" + unit.url() + "/indicators?period=" + period);
        assertThat(answer.status()).isEqualTo(200);
        var shown = new EnumMap<Indicator, Long>(Indicator.class);
        answer.at("/indicators")
                .forEach(
                        figure ->
                                shown.put(
                                        Indicator.valueOf(figure.get("code").asString()),
                                        figure.get("value").asLong(0)));
        shown.keySet().retainAll(Indicator.FLOWS);
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
                    var own =
                            counting.stream()
                                    .filter(each -> each.team().equals(row.get("team").asString()))
                                    .toList();
                    var expected = recount(own, own, period, household -> true);
                    expected.forEach(
                            (code, value) ->
                                    assertThat(row.at("/values/" + code).asLong())
                                            .as("%s of %s in %s", code, row.get("team"), period)
                                            .isEqualTo(value));
                });
    }

    private static Map<Indicator, Long> recount(
            List<ActivityRecordedV1> held,
            List<ActivityRecordedV1> reaching,
            Period period,
            Predicate<Household> lives) {
        var window = period.calendarWindow();
        var figures = new EnumMap<Indicator, Long>(Indicator.class);
        Indicator.FLOWS.forEach(code -> figures.put(code, 0L));
        for (ActivityRecordedV1 each : held) {
            if (window.contains(each.heldOn())) {
                figures.merge(Indicator.ACTIVITIES, 1L, Long::sum);
                figures.merge(Indicator.PARTICIPANTS, (long) each.participants(), Long::sum);
                Indicator.find(each.type() + "S")
                        .ifPresent(code -> figures.merge(code, 1L, Long::sum));
                each.results()
                        .forEach(
                                (kind, n) ->
                                        figures.merge(
                                                Indicator.valueOf(kind.name()),
                                                (long) n,
                                                Long::sum));
            }
        }
        var inWindow = reaching.stream().filter(each -> window.contains(each.heldOn())).toList();
        figures.put(
                Indicator.HOUSEHOLDS_SUPPORTED, (long) households(inWindow, lives, false).size());
        figures.put(
                Indicator.VULNERABLE_HOUSEHOLDS_GUIDED,
                (long) households(inWindow, lives, true).size());
        return figures;
    }

    private static Set<String> households(
            List<ActivityRecordedV1> reaching, Predicate<Household> lives, boolean guidedOnly) {
        return reaching.stream()
                .filter(each -> !guidedOnly || each.inPerson())
                .flatMap(each -> each.households().stream())
                .filter(lives)
                .filter(household -> !guidedOnly || !household.vulnerable().isEmpty())
                .map(household -> household.village() + household.pseudonym())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
