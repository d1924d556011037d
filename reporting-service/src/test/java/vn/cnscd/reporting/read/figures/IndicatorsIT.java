package vn.cnscd.reporting.read.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.reporting.Shown.figure;
import static vn.cnscd.reporting.Shown.indicators;
import static vn.cnscd.reporting.Shown.url;
import static vn.cnscd.reporting.Shown.value;
import static vn.cnscd.reporting.World.activity;
import static vn.cnscd.reporting.World.countedOn;
import static vn.cnscd.reporting.World.household;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;
import vn.cnscd.reporting.policy.NationalIndicator;

@ReportingIT
class IndicatorsIT {
    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void inDecember() {
        clock.set(Instant.parse("2025-12-20T03:00:00Z"));
    }

    @Test
    void showsTheWholeCatalogueInTheCallersLanguage() {
        var village = world.unit("21/00001/001");
        world.settle();
        var answer = indicators(api, village, "2025-Q4");
        assertThat(answer.at("/unit").asString()).isEqualTo("21/00001/001");
        assertThat(answer.at("/period").asString()).isEqualTo("2025-Q4");
        assertThat(answer.at("/asOf").isNull()).isTrue();
        assertThat(answer.at("/rows").isArray()).isTrue();
        assertThat(answer.at("/indicators").size()).isEqualTo(NationalIndicator.values().length);
        var first = figure(answer, "/indicators", "TEAMS");
        assertThat(first.propertyNames())
                .containsExactly(
                        "code",
                        "name",
                        "kind",
                        "catalogueRow",
                        "measuredIn",
                        "value",
                        "numerator",
                        "denominator",
                        "target",
                        "met",
                        "pace");
        assertThat(first.get("name").asString()).isEqualTo("Số Tổ công nghệ số cộng đồng");
        var english =
                api.as("viewer@21")
                        .header("Accept-Language", "en")
                        .get(url(village, "indicators?period=2025"));
        assertThat(figure(english, "/indicators", "TEAMS").get("name").asString())
                .isEqualTo("Community digital technology teams");
    }

    /** The clock stands in December 2025; what is written is written about a period by its name. */
    @Test
    void knowsWhatAPeriodIsCalledToday() {
        var village = world.unit("21/00031/001");
        world.settle();
        assertThat(indicators(api, village, "THIS_QUARTER").at("/period").asString())
                .isEqualTo("2025-Q4");
        assertThat(indicators(api, village, "LAST_MONTH").at("/period").asString())
                .isEqualTo("2025-11");
        var other = api.as("viewer@vn").get(url(village, "indicators?period=NEXT_QUARTER"));
        assertThat(other.status()).isEqualTo(400);
        var written =
                api.as("commune-officer@21-00031")
                        .put(url(village, "statistics/THIS_QUARTER"), "{}");
        assertThat(written.status()).isEqualTo(400);
    }

    @Test
    void tellsNotReportedFromZero() {
        var without = world.unit("21/00002/001");
        var with = world.unit("21/00002/002");
        world.team(with, 1, "2025-11-02");
        world.settle();
        assertThat(value(indicators(api, without, "2025-Q4"), "ACTIVITIES")).isEqualTo("null");
        assertThat(value(indicators(api, without, "2025-Q4"), "TEAMS")).isEqualTo("0");
        assertThat(value(indicators(api, with, "2025-Q4"), "ACTIVITIES")).isEqualTo("0");
        assertThat(value(indicators(api, with, "2025-Q4"), "ONLINE_DOSSIER_RATE"))
                .isEqualTo("null");
        assertThat(value(indicators(api, with, "2025-10"), "ACTIVITIES")).isEqualTo("null");
        assertThat(value(indicators(api, with, "2026-Q1"), "ACTIVITIES")).isEqualTo("null");
        assertThat(value(indicators(api, with, "2026-Q1"), "TEAMS")).isEqualTo("null");
    }

    @Test
    void countsTeamsByLevelAndMembersByRoleAndForce() {
        var commune = world.unit("21/00032");
        var village = world.unit("21/00032/001");
        world.team(village, 1, "2025-10-02");
        String ofCommune = world.team(commune, 1, "2025-10-02");
        world.change(ofCommune, commune, 1, TeamState.ACTIVE, "2025-11-03", 4);
        world.settle();

        var october = indicators(api, commune, "2025-10");
        assertThat(value(october, "COMMUNE_TEAMS")).isEqualTo("1");
        assertThat(value(october, "VILLAGE_TEAMS")).isEqualTo("1");
        assertThat(value(october, "LEADERS")).isEqualTo("2");
        assertThat(value(october, "ORDINARY_MEMBERS")).isEqualTo("10");
        assertThat(value(october, "MEMBERS_OF_YOUTH_UNION")).isEqualTo("12");
        assertThat(value(october, "MEMBERS_OF_OTHER_FORCES")).isEqualTo("2");
        assertThat(value(october, "TEAM_DECISIONS")).isEqualTo("2");

        var quarter = indicators(api, commune, "2025-Q4");
        assertThat(value(quarter, "IT_TEACHERS_IN_COMMUNE_TEAMS")).isEqualTo("3");
        assertThat(value(quarter, "TEACHERS")).isEqualTo("3");
        assertThat(value(quarter, "MEMBERS_OF_YOUTH_UNION")).isEqualTo("6");
        assertThat(value(quarter, "DEPUTIES")).isEqualTo("1");
        assertThat(value(quarter, "TEAM_DECISIONS")).isEqualTo("3");
        assertThat(value(indicators(api, village, "2025-Q4"), "COMMUNE_TEAMS")).isEqualTo("0");
        var teams = indicators(api, commune, "2025-Q4&by=team").at("/rows");
        assertThat(teams.at("/0/values/IT_TEACHERS_IN_COMMUNE_TEAMS").asInt()).isEqualTo(3);
        assertThat(teams.at("/1/values/VILLAGE_TEAMS").asInt()).isOne();
    }

    @Test
    void countsWhatComesLateOnTheDayThatItWasGiven() {
        var village = world.unit("21/00034/001");
        var team = world.team(village, 1, "2025-08-26");
        var held =
                activity(
                        new UUID(21, 34),
                        team,
                        village,
                        "2025-09-28",
                        List.of(household(village, "a")));
        world.record(countedOn(held, "2025-10-01"));
        world.settle();

        assertThat(value(indicators(api, village, "2025-Q3"), "HOUSEHOLDS_SUPPORTED"))
                .isEqualTo("0");
        assertThat(value(indicators(api, village, "2025-Q4"), "HOUSEHOLDS_SUPPORTED"))
                .isEqualTo("1");
        var behind =
                api.as("viewer@21")
                        .get(url(village, "indicators/ACTIVITIES/activities?period=2025-Q4"));
        assertThat(behind.at("/items/0/heldOn").asString()).isEqualTo("2025-09-28");
        assertThat(behind.at("/items/0/countedOn").asString()).isEqualTo("2025-10-01");
    }

    /** As the registry told it before it said of which forces the members are. */
    @Test
    void whatNobodyToldOfForcesIsNotReportedAsZero() {
        var commune = world.unit("21/00033");
        world.tell(
                Instant.parse("2025-10-02T00:00:00Z"),
                PublishedEvent.TEAM_ESTABLISHED,
                commune,
                Map.of(
                        "team", "21-00033-1",
                        "unit", "21/00033",
                        "decidedOn", "2025-10-02",
                        "membersByRole", Map.of("LEADER", 1, "MEMBER", 2)),
                "21-00033-1",
                0);
        world.settle();
        var shown = indicators(api, commune, "2025-Q4");
        assertThat(value(shown, "MEMBERS")).isEqualTo("3");
        assertThat(value(shown, "MEMBERS_OF_POLICE")).isEqualTo("null");
    }

    @Test
    void countsTeamsMembersAndVillagesAtTheEndOfThePeriod() {
        var commune = world.unit("21/00003", null, 1400);
        var first = world.unit("21/00003/001", 60, null);
        world.unit("21/00003/002", 40, null);
        world.team(commune, 1, "2025-08-26");
        world.team(first, 1, "2025-10-31");
        world.team(first, 2, "2025-11-01");
        world.settle();
        var october = indicators(api, commune, "2025-10");
        assertThat(value(october, "TEAMS")).isEqualTo("2");
        var quarter = indicators(api, commune, "2025-Q4");
        assertThat(value(quarter, "TEAMS")).isEqualTo("3");
        assertThat(value(quarter, "MEMBERS")).isEqualTo("21");
        assertThat(value(quarter, "MEMBERS_PER_100_PEOPLE")).isEqualTo("1.5");
        var villages = figure(quarter, "/indicators", "VILLAGES_WITH_TEAM_RATE");
        assertThat(villages.get("numerator").asLong()).isEqualTo(1);
        assertThat(villages.get("denominator").asLong()).isEqualTo(2);
        assertThat(villages.get("value").asDouble()).isEqualTo(50);
        assertThat(value(indicators(api, commune, "2025-Q2"), "TEAMS")).isEqualTo("0");
        // Nobody knows the province's number of people: its other commune has none.
        assertThat(
                        figure(quarter, "/indicators", "HOUSEHOLDS_GUIDED_RATE")
                                .get("denominator")
                                .asLong())
                .isEqualTo(100);
    }

    @Test
    void countsTeamsAndMembersAsTheyWereAtTheEndOfThePeriod() {
        var commune = world.unit("21/00019", null, 1000);
        var village = world.unit("21/00019/001");
        String team = world.team(village, 1, "2025-07-10");
        world.change(team, village, 3, TeamState.ACTIVE, "2025-08-20", 9);
        world.change(team, village, 5, TeamState.SUSPENDED, "2025-10-05", 9);
        world.change(team, village, 6, TeamState.ACTIVE, "2025-11-05", 8);
        world.change(team, village, 8, TeamState.DISSOLVED, "2025-12-01", 8);
        // Late, and told before a later event about an earlier day.
        world.change(team, village, 2, TeamState.ACTIVE, "2025-08-15", 3);
        world.change(team, village, 5, TeamState.SUSPENDED, "2025-10-05", 9);
        world.settle();

        assertThat(teamsAndMembers(commune, "2025-07")).isEqualTo("1 7");
        assertThat(teamsAndMembers(commune, "2025-08")).isEqualTo("1 9");
        assertThat(teamsAndMembers(commune, "2025-Q3")).isEqualTo("1 9");
        assertThat(teamsAndMembers(commune, "2025-10")).isEqualTo("0 0");
        assertThat(teamsAndMembers(commune, "2025-11")).isEqualTo("1 8");
        assertThat(teamsAndMembers(village, "2025-11")).isEqualTo("1 8");
        assertThat(teamsAndMembers(commune, "2025-Q4")).isEqualTo("0 0");
        assertThat(rateOfVillages(commune, "2025-11")).isEqualTo(1);
        assertThat(rateOfVillages(commune, "2025-12")).isEqualTo(0);
        var byTeam = indicators(api, commune, "2025-Q4&by=team");
        assertThat(byTeam.at("/rows/0/team").asString())
                .as("it was at work in the quarter")
                .isEqualTo(team);
        assertThat(byTeam.at("/rows/0/values/TEAMS").asInt()).isZero();
        assertThat(indicators(api, commune, "2026-Q1&by=team").at("/rows").isEmpty()).isTrue();
    }

    /** A consolidation that is entered late holds from its own day, and knows of all before it. */
    @Test
    void letsTheLastWordOnATeamHoldFromItsDay() {
        var village = world.unit("21/00020/001");
        String team = world.team(village, 1, "2025-07-10");
        world.change(team, village, 1, TeamState.ACTIVE, "2025-11-20", 8);
        world.change(team, village, 2, TeamState.ACTIVE, "2025-10-15", 6);
        world.settle();

        assertThat(teamsAndMembers(village, "2025-Q3")).isEqualTo("1 7");
        assertThat(teamsAndMembers(village, "2025-10")).isEqualTo("1 6");
        assertThat(teamsAndMembers(village, "2025-11")).isEqualTo("1 6");
    }

    private String teamsAndMembers(UnitPath unit, String period) {
        var figures = indicators(api, unit, period);
        return value(figures, "TEAMS") + " " + value(figures, "MEMBERS");
    }

    private long rateOfVillages(UnitPath unit, String period) {
        return figure(indicators(api, unit, period), "/indicators", "VILLAGES_WITH_TEAM_RATE")
                .get("numerator")
                .asLong();
    }

    @Test
    void countsAHouseholdUntilTheLastVisitOfItsTeamIsTakenBack() {
        var village = world.unit("21/00009/001");
        var team = world.team(village, 1, "2025-08-26");
        var guidance =
                activity(
                        id(91),
                        team,
                        village,
                        "2025-10-05",
                        List.of(household(village, "a", Vulnerability.ELDERLY)));
        var visit = activity(id(92), team, village, "2025-10-20", List.of(household(village, "a")));
        world.record(guidance);
        world.record(visit);
        world.settle();
        assertThat(households(village)).isEqualTo("1 reached, 1 guided");

        world.revoke(guidance);
        world.settle();
        assertThat(households(village)).isEqualTo("1 reached, 0 guided");

        world.revoke(visit);
        world.settle();
        assertThat(households(village)).isEqualTo("0 reached, 0 guided");
    }

    private String households(UnitPath village) {
        var quarter = indicators(api, village, "2025-Q4");
        return "%s reached, %s guided"
                .formatted(
                        value(quarter, "HOUSEHOLDS_SUPPORTED"),
                        value(quarter, "VULNERABLE_HOUSEHOLDS_GUIDED"));
    }

    @Test
    void countsAHouseholdOncePerPeriodHoweverOftenItIsMet() {
        var village = world.unit("21/00004/001", 4, null);
        var commune = world.unit("21/00004");
        var ofVillage = world.team(village, 1, "2025-08-26");
        var ofCommune = world.team(commune, 1, "2025-08-26");
        var elder = household(village, "a", Vulnerability.ELDERLY);
        world.record(
                activity(
                        id(1),
                        ofVillage,
                        village,
                        "2025-10-05",
                        List.of(elder, household(village, "b"))));
        world.record(activity(id(2), ofCommune, commune, "2025-10-20", List.of(elder)));
        world.record(
                activity(
                        id(3),
                        ofVillage,
                        village,
                        "2025-11-01",
                        List.of(elder, household(village, "c"))));
        world.settle();
        var quarter = indicators(api, village, "2025-Q4");
        assertThat(value(quarter, "HOUSEHOLDS_SUPPORTED")).isEqualTo("3");
        assertThat(value(quarter, "VULNERABLE_HOUSEHOLDS_GUIDED")).isEqualTo("1");
        assertThat(value(quarter, "ACTIVITIES")).isEqualTo("2");
        assertThat(value(quarter, "HOUSEHOLDS_GUIDED_RATE")).isEqualTo("75");
        assertThat(value(indicators(api, commune, "2025-Q4"), "ACTIVITIES")).isEqualTo("3");
        assertThat(value(indicators(api, commune, "2025-Q4"), "HOUSEHOLDS_SUPPORTED"))
                .isEqualTo("3");

        var months = indicators(api, commune, "2025-Q4&by=month").at("/rows");
        assertThat(
                        months.valueStream()
                                .map(row -> row.at("/values/HOUSEHOLDS_SUPPORTED").toString()))
                .containsExactly("2", "2", "0");
        assertThat(months.get(0).get("month").asString()).isEqualTo("2025-10");

        var quarters = indicators(api, commune, "2026-Q1&by=period").at("/rows");
        assertThat(quarters.valueStream().map(row -> row.get("period").asString()))
                .containsExactly("2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1");
        assertThat(
                        quarters.valueStream()
                                .map(row -> row.at("/values/HOUSEHOLDS_SUPPORTED").toString()))
                .containsExactly("null", "0", "3", "null");
        assertThat(indicators(api, commune, "2000-Q2&by=period").at("/rows").size()).isEqualTo(2);

        var teams = indicators(api, commune, "2025-Q4&by=team").at("/rows");
        assertThat(teams.valueStream().map(row -> row.get("team").asString()))
                .containsExactly(ofCommune, ofVillage);
        assertThat(teams.at("/0/values/HOUSEHOLDS_SUPPORTED").asLong()).isEqualTo(1);
        assertThat(teams.at("/1/values/HOUSEHOLDS_SUPPORTED").asLong()).isEqualTo(3);
        assertThat(teams.at("/1/values/ONLINE_DOSSIERS_ASSISTED").asLong()).isEqualTo(6);
    }

    @Test
    void showsEachChildAlsoOneWithoutFigures() {
        world.unit("22");
        var commune = world.unit("22/00005");
        var busy = world.unit("22/00005/001");
        world.unit("22/00005/002");
        var team = world.team(busy, 1, "2025-08-26");
        world.record(activity(id(5), team, busy, "2025-10-05", List.of()));
        world.settle();
        var rows = indicators(api, commune, "2025&by=children").at("/rows");
        assertThat(rows.valueStream().map(row -> row.get("unit").asString()))
                .containsExactly("22/00005/001", "22/00005/002");
        assertThat(rows.at("/0/values/ACTIVITIES").asLong()).isEqualTo(1);
        assertThat(rows.at("/0/name").asString()).isEqualTo("THON 001");
        assertThat(rows.at("/1/values/ACTIVITIES").isNull()).isTrue();
        var communes = indicators(api, new UnitPath("22"), "2025&by=children").at("/rows");
        assertThat(communes.at("/0/unit").asString()).isEqualTo("22/00005");
        assertThat(communes.at("/0/values/ACTIVITIES").asLong()).isEqualTo(1);
        var provinces =
                api.as("viewer@vn")
                        .get("/api/v1/vn/indicators?period=2025&by=children")
                        .at("/rows");
        assertThat(
                        provinces
                                .valueStream()
                                .filter(row -> row.get("unit").asString().equals("22"))
                                .findFirst())
                .get()
                .satisfies(row -> assertThat(row.at("/values/ACTIVITIES").asLong()).isEqualTo(1));
    }

    @Test
    void countsAgainWhatIsNoLongerVoid() {
        var village = world.unit("21/00007/001");
        var team = world.team(village, 1, "2025-08-26");
        var kept = activity(id(10), team, village, "2025-10-05", List.of());
        var revoked = activity(id(11), team, village, "2025-10-05", List.of());
        world.record(kept);
        world.record(kept);
        world.revoke(revoked);
        world.record(revoked);
        world.settle();
        assertThat(value(indicators(api, village, "2025-10"), "ACTIVITIES")).isEqualTo("1");
    }

    @Test
    void opensAFigureDownToItsActivities() {
        var commune = world.unit("21/00008");
        var village = world.unit("21/00008/001");
        var other = world.unit("21/00008/002");
        var ofVillage = world.team(village, 1, "2025-08-26");
        var ofCommune = world.team(commune, 1, "2025-08-26");
        var mixed =
                List.of(household(village, "a"), household(village, "b"), household(other, "c"));
        world.record(activity(id(20), ofVillage, village, "2025-10-05", List.of()));
        world.record(activity(id(21), ofCommune, commune, "2025-10-06", mixed));
        var revoked = activity(id(22), ofVillage, village, "2025-10-07", List.of());
        world.record(revoked);
        world.revoke(revoked);
        world.settle();
        var reader = api.as("viewer@21");
        var first =
                reader.get(url(commune, "indicators/ACTIVITIES/activities?period=2025-Q4&limit=1"));
        assertThat(first.at("/items/0/activityId").asString()).isEqualTo(id(21).toString());
        var second =
                reader.get(
                        url(
                                        commune,
                                        "indicators/ACTIVITIES/activities?period=2025-Q4&limit=1&cursor=")
                                + first.at("/next").asString());
        assertThat(second.at("/items/0/activityId").asString()).isEqualTo(id(20).toString());
        assertThat(second.at("/next").isNull()).isTrue();
        var households =
                reader.get(
                        url(village, "indicators/HOUSEHOLDS_SUPPORTED/activities?period=2025-Q4"));
        assertThat(households.at("/items").size()).isEqualTo(1);
        assertThat(households.at("/items/0/amount").asInt()).isEqualTo(2);
        assertThat(
                        reader.get(url(village, "indicators/TEAMS/activities?period=2025"))
                                .at("/items")
                                .isEmpty())
                .isTrue();
        assertThat(reader.get(url(village, "indicators/NOTHING/activities?period=2025")).status())
                .isEqualTo(404);
    }

    private static UUID id(int number) {
        return new UUID(21, number);
    }
}
