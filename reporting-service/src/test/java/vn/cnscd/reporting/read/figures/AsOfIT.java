package vn.cnscd.reporting.read.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.reporting.Shown.indicators;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.ActivityVoidedV1;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.UnitDescribedV1;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.Shown;
import vn.cnscd.reporting.World;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.figures.Told.Knowledge;

/**
 * Figures as of a day are those of what had been told by the end of that day, and of nothing else.
 */
@ReportingIT
class AsOfIT {
    private static final Instant FIRST = Instant.parse("2025-09-01T00:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 5, 1);
    private static final List<String> PERIODS = List.of("2025", "2025-Q4", "2025-10", "2026-01");
    private static final List<String> BREAKDOWNS =
            List.of("", "&by=children", "&by=team", "&by=month", "&by=period");

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void afterTheHistory() {
        clock.set(Instant.parse("2026-06-01T03:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void eachFigureOfEachDayEqualsARecountOfWhatWasToldByThen(long seed) {
        var random = new Random(seed);
        var province = new UnitPath("7" + seed);
        var told = new Told();
        var units = tellOfUnits(told, random, province);
        var teams = tellOfTeams(told, random, units);
        units.add(tellOfAMerger(told, random, province.child("00002")));
        tellOfActivities(told, random, teams, units);
        told.publish(world);
        world.settle();

        for (var day = LocalDate.of(2025, 9, 3); day.isBefore(LAST); day = day.plusDays(19)) {
            var known = told.before(day.plusDays(1).atStartOfDay(Period.ZONE).toInstant());
            for (String text : PERIODS) {
                var period = Period.of(text);
                for (UnitPath unit : units) {
                    check(unit, period, day, known);
                }
                checkTeams(province, period, day, known);
                checkActivitiesBehind(province, period, day, known);
                checkActivitiesBehind(units.getLast(), period, day, known);
                checkMonths(province, period, day, known);
                checkChildren(province, period, day, known);
            }
        }
        units.forEach(this::checkThatTheLastDayIsNow);
    }

    @Test
    void knowsStatisticsAndTargetsOnlyFromTheDayTheyWereStated() {
        var commune = world.unit("73/00001");
        world.settle();
        clock.set(Instant.parse("2025-12-01T03:00:00Z"));
        state(commune, 10, 15);
        clock.set(Instant.parse("2025-12-05T16:59:59Z"));
        state(commune, 20, 25);
        clock.set(Instant.parse("2025-12-05T17:00:00Z"));
        state(commune, 30, 35);
        clock.set(Instant.parse("2025-12-09T03:00:00Z"));
        assertThat(stated(commune, "2025-11-30")).isEqualTo("null of null");
        assertThat(stated(commune, "2025-12-01")).isEqualTo("10 of 15");
        assertThat(stated(commune, "2025-12-04")).isEqualTo("10 of 15");
        assertThat(stated(commune, "2025-12-05")).isEqualTo("20 of 25");
        assertThat(stated(commune, "2025-12-06")).isEqualTo("30 of 35");
        assertThat(stated(commune, "2025-12-09")).isEqualTo("30 of 35");
    }

    @Test
    void answersForTodayAndLaterDaysWhatIsKnownNow() {
        var village = world.unit("74/00001/001");
        world.team(village, 1, "2025-08-26");
        world.settle();
        String url = "/api/v1/" + village.url() + "/indicators?period=2026-Q1";
        for (String day : List.of("2026-06-01", "2026-06-02", "2999-12-31")) {
            var answer = api.as("viewer@74").get(url + "&asOf=" + day);
            assertThat(answer.at("/asOf").asString()).isEqualTo(day);
            assertThat(Shown.value(answer, "TEAMS")).isEqualTo("1");
            assertThat(Shown.value(answer, "ACTIVITIES")).isEqualTo("0");
        }
        var yetToCome = api.as("viewer@74").get(url.replace("Q1", "Q3") + "&asOf=2026-08-01");
        assertThat(Shown.value(yetToCome, "TEAMS")).isEqualTo("null");
    }

    private static List<UnitPath> tellOfUnits(Told told, Random random, UnitPath province) {
        var units = new ArrayList<>(List.of(province));
        for (String code : List.of("00001", "00002")) {
            var commune = province.child(code);
            units.add(commune);
            Stream.of("001", "002", "003").map(commune::child).forEach(units::add);
        }
        for (UnitPath unit : units) {
            // The ones above are registered first.
            int hours = 24 * unit.value().length();
            var at = FIRST.plus(Duration.ofHours(hours + random.nextInt(24 * 4)));
            tellOf(told, unit, at, PublishedEvent.UNIT_REGISTERED, households(random, unit));
            for (int i = random.nextInt(3); i > 0 && !isToEnd(unit); i--) {
                at = at.plus(Duration.ofHours(1 + random.nextInt(24 * 40)));
                tellOf(told, unit, at, PublishedEvent.UNIT_CHANGED, households(random, unit));
            }
        }
        return units;
    }

    /** Two villages become one, on a day before or after it is told. */
    private static UnitPath tellOfAMerger(Told told, Random random, UnitPath commune) {
        var at = FIRST.plus(Duration.ofDays(90 + random.nextInt(90)));
        var first = LocalDate.ofInstant(at, Period.ZONE).plusDays(40).minusDays(random.nextInt(80));
        var merged = commune.child("004");
        var old = List.of(commune.child("002"), commune.child("003"));
        told.at(
                at,
                PublishedEvent.UNIT_REGISTERED,
                merged,
                village(merged, households(random, merged), first, null, old),
                "unit/" + merged);
        for (UnitPath village : old) {
            told.at(
                    at,
                    PublishedEvent.UNIT_CHANGED,
                    village,
                    village(village, 70, LocalDate.of(2025, 7, 1), first.minusDays(1), null),
                    "unit/" + village);
        }
        return merged;
    }

    private static UnitDescribedV1 village(
            UnitPath unit,
            @Nullable Integer households,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable List<UnitPath> predecessors) {
        String name = "Thôn " + unit.code();
        return new UnitDescribedV1(
                unit,
                "THON",
                name,
                name,
                households,
                null,
                null,
                validFrom,
                validTo,
                predecessors,
                null);
    }

    private static @Nullable Integer households(Random random, UnitPath unit) {
        int known = unit.value().length() == 12 ? 6 : 1;
        return random.nextInt(7) < known ? 50 + random.nextInt(50) : null;
    }

    private static void tellOf(
            Told told,
            UnitPath unit,
            Instant at,
            PublishedEvent word,
            @Nullable Integer households) {
        var name = "Thôn " + at;
        var first = LocalDate.of(2025, 7, 1);
        told.at(
                at,
                word,
                unit,
                new UnitDescribedV1(unit, "THON", name, name, households, null, null, first),
                "unit/" + unit);
    }

    /** Nothing is told of a unit after its end. */
    private static boolean isToEnd(UnitPath unit) {
        return unit.value().endsWith("00002/002") || unit.value().endsWith("00002/003");
    }

    private static Map<String, UnitPath> tellOfTeams(
            Told told, Random random, List<UnitPath> units) {
        var teams = new LinkedHashMap<String, UnitPath>();
        for (UnitPath unit : units.subList(1, units.size())) {
            String code = unit.identifier() + "-1";
            teams.put(code, unit);
            told.at(
                    FIRST.plus(Duration.ofHours(random.nextInt(24 * 60))),
                    PublishedEvent.TEAM_ESTABLISHED,
                    unit,
                    new TeamEstablishedV1(
                            code,
                            unit,
                            LocalDate.of(2025, 8, 1).plusDays(random.nextInt(90)),
                            Map.of(MemberRole.LEADER, 1, MemberRole.MEMBER, 4),
                            Map.of()),
                    code);
        }
        return teams;
    }

    /** Recorded up to six weeks after they were held; some are amended, even twice, some voided. */
    private static void tellOfActivities(
            Told told, Random random, Map<String, UnitPath> teams, List<UnitPath> units) {
        var villages = units.stream().filter(unit -> unit.value().length() == 12).toList();
        for (int i = 0; i < 100; i++) {
            var activity = RandomActivity.of(random, teams, villages, i);
            var id = activity.activityId();
            var unit = activity.unit();
            var at = activity.heldOn().atStartOfDay(Period.ZONE).toInstant();
            at = at.plus(Duration.ofHours(8 + random.nextInt(24 * 42)));
            told.at(at, PublishedEvent.ACTIVITY_RECORDED, unit, activity, id.toString());
            for (int n = Math.max(0, random.nextInt(5) - 2); n > 0; n--) {
                at = at.plus(Duration.ofHours(random.nextInt(24 * 15)));
                var other = RandomActivity.of(random, Map.of(activity.team(), unit), villages, id);
                told.at(at, PublishedEvent.ACTIVITY_AMENDED, unit, other, id.toString());
            }
            if (random.nextInt(4) == 0) {
                at = at.plus(Duration.ofHours(random.nextInt(24 * 15)));
                var gone = new ActivityVoidedV1(id, unit);
                told.at(at, PublishedEvent.ACTIVITY_VOIDED, unit, gone, id.toString());
            }
        }
    }

    private void check(UnitPath unit, Period period, LocalDate day, Knowledge known) {
        var answer = indicators(api, unit, period + "&asOf=" + day);
        assertThat(answer.at("/asOf").asString()).isEqualTo(day.toString());
        var flows = expected(unit, period, day, known);
        for (NationalIndicator code : NationalIndicator.FLOWS) {
            assertThat(Shown.value(answer, code.name()))
                    .as("%s of %s in %s as of %s", code, unit, period, day)
                    .isEqualTo(String.valueOf(flows.get(code)));
        }
        boolean begun = !period.firstDay().isAfter(day);
        assertThat(Shown.value(answer, "TEAMS"))
                .as("teams of %s in %s as of %s", unit, period, day)
                .isEqualTo(begun ? "" + known.teamsIn(unit, period.lastDay()) : "null");
        var rate = Shown.figure(answer, "/indicators", "HOUSEHOLDS_GUIDED_RATE");
        assertThat(rate.get("denominator").toString())
                .as("households of %s as of %s", unit, day)
                .isEqualTo(String.valueOf(known.householdsIn(unit, period.lastDay())));
        var villages = Shown.figure(answer, "/indicators", "VILLAGES_WITH_TEAM_RATE");
        assertThat(villages.get("denominator").toString())
                .as("villages of %s as of %s", unit, day)
                .isEqualTo(begun ? "" + known.villagesIn(unit, period.lastDay()) : "null");
        assertThat(villages.get("numerator").toString())
                .as("villages with a team of %s as of %s", unit, day)
                .isEqualTo(begun ? "" + known.villagesWithTeamIn(unit, period.lastDay()) : "null");
    }

    private void checkActivitiesBehind(
            UnitPath unit, Period period, LocalDate day, Knowledge known) {
        var expected = PlainRecount.ofUnit(unit, period, known.activities().values());
        assertThat(behind(unit, "PARTICIPANTS", period, day))
                .isEqualTo(expected.get(NationalIndicator.PARTICIPANTS));
        assertThat(behind(unit, "HOUSEHOLDS_SUPPORTED", period, day) > 0)
                .as("households of %s in %s as of %s", unit, period, day)
                .isEqualTo(expected.getOrDefault(NationalIndicator.HOUSEHOLDS_SUPPORTED, 0L) > 0);
    }

    private Long behind(UnitPath unit, String code, Period period, LocalDate day) {
        String url = "/api/v1/" + unit.url() + "/indicators/" + code + "/activities?limit=500";
        var answer = api.as("viewer@vn").get(url + "&period=" + period + "&asOf=" + day);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        long sum = 0;
        for (JsonNode activity : answer.at("/items")) {
            sum += activity.get("amount").asLong();
        }
        return sum;
    }

    private void checkTeams(UnitPath unit, Period period, LocalDate day, Knowledge known) {
        var rows = indicators(api, unit, period + "&by=team&asOf=" + day).at("/rows");
        assertThat(rows.size()).isEqualTo((int) known.teamsIn(unit, period.lastDay()));
        for (JsonNode row : rows) {
            String team = row.get("team").asString();
            PlainRecount.ofTeam(team, period, known.activities().values())
                    .forEach(
                            (code, value) ->
                                    assertThat(row.at("/values/" + code).asLong(0))
                                            .as("%s of %s in %s as of %s", code, team, period, day)
                                            .isEqualTo(value));
        }
    }

    private void checkMonths(UnitPath unit, Period period, LocalDate day, Knowledge known) {
        for (JsonNode row : indicators(api, unit, period + "&by=month&asOf=" + day).at("/rows")) {
            var month = Period.of(row.get("month").asString());
            checkRow(row, expected(unit, month, day, known), unit, month, day);
        }
    }

    private void checkChildren(UnitPath unit, Period period, LocalDate day, Knowledge known) {
        var children =
                known.units().keySet().stream()
                        .filter(each -> each.parent().filter(unit::equals).isPresent())
                        .filter(each -> known.stands(each, period.firstDay(), period.lastDay()));
        var rows = indicators(api, unit, period + "&by=children&asOf=" + day).at("/rows");
        assertThat(rows.size()).isEqualTo((int) children.count());
        for (JsonNode row : rows) {
            var child = new UnitPath(row.get("unit").asString());
            assertThat(row.get("name").asString())
                    .isEqualTo(Objects.requireNonNull(known.units().get(child)).fullName());
            checkRow(row, expected(child, period, day, known), child, period, day);
        }
    }

    private static void checkRow(
            JsonNode row,
            Map<NationalIndicator, Long> expected,
            UnitPath unit,
            Period period,
            LocalDate day) {
        for (NationalIndicator code : NationalIndicator.FLOWS) {
            assertThat(row.at("/values/" + code).toString())
                    .as("%s of %s in %s as of %s", code, unit, period, day)
                    .isEqualTo(String.valueOf(expected.get(code)));
        }
    }

    /** Nothing is reported before there is a team or an activity to report on. */
    private static Map<NationalIndicator, Long> expected(
            UnitPath unit, Period period, LocalDate day, Knowledge known) {
        var flows = PlainRecount.ofUnit(unit, period, known.activities().values());
        boolean reported =
                known.teamsIn(unit, period.lastDay()) > 0 && !period.firstDay().isAfter(day);
        return reported || flows.values().stream().anyMatch(each -> each > 0) ? flows : Map.of();
    }

    /** And however the figures are broken down, the unit as a whole has the same. */
    private void checkThatTheLastDayIsNow(UnitPath unit) {
        for (String period : PERIODS) {
            var whole = indicators(api, unit, period).at("/indicators");
            for (String by : BREAKDOWNS) {
                var now = (ObjectNode) indicators(api, unit, period + by).json();
                var then =
                        (ObjectNode) indicators(api, unit, period + by + "&asOf=2026-05-31").json();
                assertThat(now.get("indicators"))
                        .as("%s in %s%s", unit, period, by)
                        .isEqualTo(whole);
                now.remove("asOf");
                then.remove("asOf");
                assertThat(then).as("%s in %s%s", unit, period, by).isEqualTo(now);
            }
        }
    }

    private void state(UnitPath unit, int part, int whole) {
        var office = api.as("commune-officer@73-00001");
        String rate = "{\"SMARTPHONE_RATE\":{\"numerator\":" + part + ",\"denominator\":100}}";
        String target =
                "{\"scope\":\"UNIT\",\"source\":\"KH\",\"targets\":[{\"indicator\":\"SMARTPHONE_RATE\","
                        + "\"comparator\":\"GE\",\"value\":"
                        + whole
                        + "}]}";
        String url = "/api/v1/" + unit.url();
        assertThat(office.put(url + "/statistics/2025-Q4", rate).status()).isIn(200, 201);
        assertThat(office.put(url + "/targets/2025-Q4", target).status()).isIn(200, 201);
    }

    private String stated(UnitPath unit, String day) {
        var rate =
                Shown.figure(
                        indicators(api, unit, "2025-Q4&asOf=" + day),
                        "/indicators",
                        "SMARTPHONE_RATE");
        return rate.get("numerator")
                + " of "
                + rate.at("/target/value").toString().replaceAll("^$", "null");
    }
}
