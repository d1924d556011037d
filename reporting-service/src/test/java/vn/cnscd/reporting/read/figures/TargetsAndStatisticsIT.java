package vn.cnscd.reporting.read.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.contracts.reporting.IndicatorCode.HOUSEHOLDS_SUPPORTED;
import static vn.cnscd.contracts.reporting.IndicatorCode.SMARTPHONE_RATE;
import static vn.cnscd.reporting.Shown.figure;
import static vn.cnscd.reporting.Shown.indicators;
import static vn.cnscd.reporting.Shown.url;
import static vn.cnscd.reporting.Shown.value;
import static vn.cnscd.reporting.World.activity;
import static vn.cnscd.reporting.World.household;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.PolicySetV1;
import vn.cnscd.contracts.registry.StandingTarget;
import vn.cnscd.contracts.registry.StandingTarget.Holder;
import vn.cnscd.contracts.reporting.IndicatorCode;
import vn.cnscd.contracts.reporting.TargetComparator;
import vn.cnscd.contracts.time.Period.Kind;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/** What figures are measured against, and the figures that units report themselves. */
@ReportingIT
class TargetsAndStatisticsIT {
    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void inDecember() {
        clock.set(Instant.parse("2025-12-20T03:00:00Z"));
    }

    @Test
    void comparesTargetsWithTheRawNumbers() {
        var commune = world.unit("21/00006");
        world.settle();
        var office = api.as("commune-officer@21-00006");
        var rate = Map.of("ONLINE_DOSSIER_RATE", Map.of("numerator", 905, "denominator", 1000));
        assertThat(office.put(url(commune, "statistics/2025-Q4"), rate).status()).isEqualTo(201);
        assertThat(office.put(url(commune, "statistics/2025-Q4"), rate).status()).isEqualTo(200);

        assertThat(metWith(commune, "GE", "90.5")).isEqualTo("true");
        assertThat(metWith(commune, "GT", "90.5")).isEqualTo("false");
        assertThat(metWith(commune, "EQ", "90.50")).isEqualTo("true");
        assertThat(metWith(commune, "GE", "90.500001")).isEqualTo("false");
        var shown =
                figure(indicators(api, commune, "2025-Q4"), "/indicators", "ONLINE_DOSSIER_RATE");
        assertThat(shown.get("value").toString()).isEqualTo("90.5");
        assertThat(shown.at("/target/comparator").asString()).isEqualTo("GE");
    }

    @Test
    void addsUpTheStatisticsOfTheUnitsBelowUnlessThereAreOwn() {
        world.unit("23");
        world.unit("23/00001");
        world.unit("23/00001/001");
        world.unit("23/00002");
        world.settle();
        state("23/00001/001", 1, 10);
        state("23/00002", 50, 100);
        assertThat(smartphones("23")).isEqualTo("[51,110]");
        state("23/00001", 30, 50);
        assertThat(smartphones("23")).isEqualTo("[80,150]");
        assertThat(smartphones("23/00001/001")).isEqualTo("[1,10]");
        state("23", 7, 8);
        assertThat(smartphones("23")).isEqualTo("[7,8]");
        var rows = indicators(api, new UnitPath("23"), "2025-Q4&by=children").at("/rows");
        assertThat(rows.at("/0/values/SMARTPHONE_RATE").asInt()).isEqualTo(60);
    }

    @Test
    void appliesATargetOfTeamsToEachTeamAndTheNearestLayerFirst() {
        var commune = world.unit("24/00001");
        var village = world.unit("24/00001/001");
        var team = world.team(village, 1, "2025-08-26");
        world.record(
                activity(id(9), team, village, "2025-10-05", List.of(household(village, "a"))));
        world.settle();
        setTargets("24/00001", "TEAM", "HOUSEHOLDS_SUPPORTED", "GE", "50");
        var whole =
                figure(indicators(api, commune, "2025-Q4"), "/indicators", "HOUSEHOLDS_SUPPORTED");
        assertThat(whole.get("target").isNull()).isTrue();
        var own =
                figure(indicators(api, village, "2025-Q4"), "/indicators", "HOUSEHOLDS_SUPPORTED");
        assertThat(own.at("/target/value").asInt()).isEqualTo(50);
        assertThat(own.get("met").asBoolean()).isFalse();
        setTargets("24/00001/001", "TEAM", "HOUSEHOLDS_SUPPORTED", "GE", "1");
        var row = indicators(api, commune, "2025-Q4&by=team").at("/rows/0");
        assertThat(row.at("/targets/HOUSEHOLDS_SUPPORTED/value").asInt()).isEqualTo(1);
        assertThat(row.at("/met/HOUSEHOLDS_SUPPORTED").asBoolean()).isTrue();
    }

    /**
     * Kế hoạch of UBND xã Thượng Hồng, 2025, has communes reach 80 % and villages 90 %; what its
     * province says of teams is then its own to say.
     */
    @Test
    void appliesTheTargetsOfThePolicyWhereNoneIsSetForThePeriod() {
        var province = world.unit("34");
        var commune = world.unit("34/00001");
        var village = world.unit("34/00001/001");
        world.team(village, 1, "2025-08-26");
        policy(
                0,
                province,
                "2025-01-01",
                List.of(
                        target(Holder.TEAM, Kind.QUARTER, HOUSEHOLDS_SUPPORTED, 50),
                        target(Holder.COMMUNE, Kind.QUARTER, SMARTPHONE_RATE, 70)));
        world.settle();
        var team = indicators(api, commune, "2025-Q4&by=team").at("/rows/0/targets");
        assertThat(team.at("/HOUSEHOLDS_SUPPORTED/value").asInt()).isEqualTo(50);
        assertThat(targetOf("SMARTPHONE_RATE", commune, "2025-Q4")).isEqualTo("70");
        assertThat(targetOf("SMARTPHONE_RATE", province, "2025-Q4")).isEqualTo("null");
        assertThat(targetOf("SMARTPHONE_RATE", commune, "2025-10")).isEqualTo("null");
        var rows = indicators(api, province, "2025-Q4&by=children").at("/rows");
        assertThat(rows.at("/0/targets/SMARTPHONE_RATE/value").asInt()).isEqualTo(70);

        policy(
                0,
                commune,
                "2025-10-01",
                List.of(target(Holder.COMMUNE, Kind.QUARTER, SMARTPHONE_RATE, 80)));
        world.settle();
        assertThat(targetOf("SMARTPHONE_RATE", commune, "2025-Q4")).isEqualTo("80");
        assertThat(targetOf("SMARTPHONE_RATE", commune, "2025-Q3")).isEqualTo("70");
        team = indicators(api, commune, "2025-Q4&by=team").at("/rows/0/targets");
        assertThat(team.has("HOUSEHOLDS_SUPPORTED")).isFalse();

        setTargets("34/00001", "UNIT", "SMARTPHONE_RATE", "GE", "85");
        assertThat(targetOf("SMARTPHONE_RATE", commune, "2025-Q4")).isEqualTo("85");

        policy(1, commune, "2025-10-01", null);
        world.settle();
        team = indicators(api, commune, "2025-Q4&by=team").at("/rows/0/targets");
        assertThat(team.at("/HOUSEHOLDS_SUPPORTED/value").asInt()).isEqualTo(50);
    }

    @Test
    void showsHowEachUnitBelowStandsAgainstItsOwnTarget() {
        var province = world.unit("27");
        world.unit("27/00001");
        world.unit("27/00002");
        world.settle();
        state("27/00001", 70, 100);
        state("27/00002", 90, 100);
        setTargets("27", "UNIT", "SMARTPHONE_RATE", "GT", "95");
        setTargets("27/00001", "UNIT", "SMARTPHONE_RATE", "GT", "80");
        setTargets("27/00002", "UNIT", "SMARTPHONE_RATE", "GT", "80");

        var rows = indicators(api, province, "2025-Q4&by=children").at("/rows");

        assertThat(rows.at("/0/targets/SMARTPHONE_RATE/value").asInt()).isEqualTo(80);
        assertThat(rows.at("/0/pace/SMARTPHONE_RATE").asString()).isEqualTo("BEHIND");
        assertThat(rows.at("/1/pace/SMARTPHONE_RATE").asString()).isEqualTo("MET");
        assertThat(rows.at("/1/pace").size()).isEqualTo(1);
    }

    @Test
    void ranksTheUnitsBelowByAnIndicator() {
        var province = world.unit("29");
        for (int commune = 1; commune <= 4; commune++) {
            world.unit("29/0000" + commune);
        }
        world.settle();
        state("29/00001", 70, 100);
        state("29/00003", 90, 100);
        state("29/00004", 80, 100);

        assertThat(ranked(province, "sort=-SMARTPHONE_RATE&limit=2"))
                .containsExactly("29/00003", "29/00004");
        assertThat(ranked(province, "sort=SMARTPHONE_RATE"))
                .as("what is not reported comes last")
                .containsExactly("29/00001", "29/00004", "29/00003", "29/00002");
        assertThat(ranked(province, "limit=1")).containsExactly("29/00001");
    }

    private List<String> ranked(UnitPath unit, String order) {
        return indicators(api, unit, "2025-Q4&by=children&" + order).at("/rows").values().stream()
                .map(row -> row.get("unit").asString())
                .toList();
    }

    @Test
    void changesStatisticsAndTargetsOnlyOfTheVersionThatWasSeen() {
        var commune = world.unit("21/00020");
        world.settle();
        var office = api.as("commune-officer@21-00020");
        String statistics = url(commune, "statistics/2025-Q4");
        String targets = url(commune, "targets/2025-Q4");
        String rate = "{\"SMARTPHONE_RATE\":{\"numerator\":%d,\"denominator\":100}}";
        String target =
                """
                {"scope":"%s","source":"KH","targets":[{"indicator":"TEAMS","comparator":"GE","value":20}]}""";

        assertThat(office.put(statistics, rate.formatted(80)).header("ETag")).contains("\"1\"");
        assertThat(office.put(statistics, rate.formatted(80)).header("ETag")).contains("\"1\"");
        assertThat(office.get(statistics).header("ETag")).contains("\"1\"");
        assertThat(office.put(targets, target.formatted("UNIT")).header("ETag")).contains("\"1\"");
        assertThat(office.put(targets, target.formatted("TEAM")).header("ETag")).contains("\"2\"");
        assertThat(office.get(targets).header("ETag")).contains("\"2\"");

        var late = office.header("If-Match", "\"0\"");
        assertThat(late.put(statistics, rate.formatted(81)).status()).isEqualTo(412);
        String other = target.replace("20", "30");
        assertThat(late.put(targets, other.formatted("UNIT")).status()).isEqualTo(412);
        var current = office.header("If-Match", "\"1\"");
        assertThat(current.put(statistics, rate.formatted(81)).header("ETag")).contains("\"2\"");
    }

    private String metWith(UnitPath commune, String comparator, String value) {
        setTargets(commune.value(), "UNIT", "ONLINE_DOSSIER_RATE", comparator, value);
        return figure(indicators(api, commune, "2025-Q4"), "/indicators", "ONLINE_DOSSIER_RATE")
                .get("met")
                .toString();
    }

    private String targetOf(String indicator, UnitPath unit, String period) {
        var target = figure(indicators(api, unit, period), "/indicators", indicator).get("target");
        return target.isNull() ? "null" : target.get("value").asString();
    }

    private void policy(
            long sequence,
            UnitPath unit,
            String validFrom,
            @Nullable List<StandingTarget> targets) {
        world.policy(
                sequence,
                new PolicySetV1(unit, LocalDate.parse(validFrom), null, null, null, null, targets));
    }

    private static StandingTarget target(
            Holder of, Kind period, IndicatorCode indicator, int value) {
        return new StandingTarget(
                of, period, indicator, TargetComparator.GE, BigDecimal.valueOf(value));
    }

    private void setTargets(
            String unit, String scope, String code, String comparator, String value) {
        var body =
                """
                {"scope":"%s","targets":[{"indicator":"%s","comparator":"%s","value":%s}],"source":"KH 1/KH-UBND"}
                """
                        .formatted(scope, code, comparator, value);
        var answer =
                api.as("province-officer@" + unit.substring(0, 2))
                        .put(url(new UnitPath(unit), "targets/2025-Q4"), body);
        assertThat(answer.status()).isIn(200, 201);
    }

    private void state(String unit, int numerator, int denominator) {
        var body =
                Map.of(
                        "SMARTPHONE_RATE",
                        Map.of("numerator", numerator, "denominator", denominator));
        var answer =
                api.as("province-officer@" + unit.substring(0, 2))
                        .put(url(new UnitPath(unit), "statistics/2025-Q4"), body);
        assertThat(answer.status()).isEqualTo(201);
    }

    private String smartphones(String unit) {
        var rate =
                figure(
                        indicators(api, new UnitPath(unit), "2025-Q4"),
                        "/indicators",
                        "SMARTPHONE_RATE");
        return "[" + rate.get("numerator") + "," + rate.get("denominator") + "]";
    }

    private static UUID id(int number) {
        return new UUID(21, number);
    }
}
