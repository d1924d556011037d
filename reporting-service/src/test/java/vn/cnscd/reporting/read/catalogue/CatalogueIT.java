package vn.cnscd.reporting.read.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cnscd.reporting.Shown.figure;
import static vn.cnscd.reporting.Shown.indicators;
import static vn.cnscd.reporting.Shown.url;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;
import vn.cnscd.reporting.policy.NationalIndicator;

/** The catalogue of indicators, and what a province adds to it without anybody's release. */
@ReportingIT
class CatalogueIT {
    private static final UnitPath PROVINCE = new UnitPath("35");
    private static final UnitPath COMMUNE = new UnitPath("35/00001");
    private static final UnitPath ELSEWHERE = new UnitPath("36/00001");

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void inDecember() {
        clock.set(Instant.parse("2025-12-20T03:00:00Z"));
        world.unit(PROVINCE.value());
        world.unit(COMMUNE.value());
        world.unit("36");
        world.unit(ELSEWHERE.value());
        world.settle();
    }

    @Test
    void tellsOfEachIndicatorWhereItComesFrom() {
        var catalogue = api.as("viewer@36").get(url(new UnitPath("36"), "catalogue"));
        assertThat(catalogue.at("/indicators").size()).isEqualTo(NationalIndicator.values().length);
        var spent = figure(catalogue, "/indicators", "FUNDS_SPENT");
        assertThat(spent.get("catalogueRow").asString()).isEqualTo("H01");
        assertThat(spent.get("source").asString()).isEqualTo("STATISTICS");
        assertThat(spent.get("measuredIn").asString()).isEqualTo("đồng");
        assertThat(spent.get("name").asString()).isEqualTo("Kinh phí đã chi");
        assertThat(figure(catalogue, "/indicators", "LEARNERS").get("formula").asString())
                .isEqualTo("participants of activities of type TRAINING_CLASS");
    }

    @Test
    void aProvinceCountsWhatTheCountryDoesNot() {
        assertThat(define("PORT_SERVICE_POINTS", false).status()).isEqualTo(201);
        assertThat(define("PORT_SERVICE_POINTS", false).status()).isEqualTo(200);
        await().until(() -> codes(COMMUNE).contains("PORT_SERVICE_POINTS"));
        assertThat(codes(ELSEWHERE)).doesNotContain("PORT_SERVICE_POINTS");

        var officer = api.as("commune-officer@35-00001");
        var stated = Map.of("PORT_SERVICE_POINTS", Map.of("value", 3));
        assertThat(officer.put(url(COMMUNE, "statistics/2025-Q4"), stated).status()).isEqualTo(201);
        assertThat(
                        api.as("commune-officer@36-00001")
                                .put(url(ELSEWHERE, "statistics/2025-Q4"), stated)
                                .at("/errors/0/code")
                                .asString())
                .isEqualTo("NO_STATISTIC");
        var target =
                Map.of(
                        "scope",
                        "UNIT",
                        "source",
                        "KH 12/KH-UBND",
                        "targets",
                        List.of(
                                Map.of(
                                        "indicator",
                                        "PORT_SERVICE_POINTS",
                                        "comparator",
                                        "GE",
                                        "value",
                                        3)));
        assertThat(officer.put(url(COMMUNE, "targets/2025-Q4"), target).status()).isEqualTo(201);

        await().untilAsserted(
                        () -> {
                            var shown =
                                    figure(
                                            indicators(api, COMMUNE, "2025-Q4"),
                                            "/indicators",
                                            "PORT_SERVICE_POINTS");
                            assertThat(shown.get("value").toString()).isEqualTo("3");
                            assertThat(shown.get("met").asBoolean()).isTrue();
                        });
        var rows = indicators(api, PROVINCE, "2025-Q4&by=children&codes=PORT_SERVICE_POINTS");
        assertThat(rows.at("/rows/0/values").toString()).isEqualTo("{\"PORT_SERVICE_POINTS\":3}");
        assertThat(rows.at("/indicators").size()).isOne();

        assertThat(define("PORT_SERVICE_POINTS", true).status()).isEqualTo(200);
        await().until(() -> !codes(COMMUNE).contains("PORT_SERVICE_POINTS"));
    }

    @Test
    void theCountrysCatalogueIsNotAProvincesToChange() {
        assertThat(define("MEMBERS", false).at("/code").asString())
                .isEqualTo("INDICATOR_OF_COUNTRY");
        assertThat(define("không hợp lệ", false).at("/errors/0/pointer").asString())
                .isEqualTo("/code");
        assertThat(define("QUAY_VISITS", false).status()).isEqualTo(201);
        var officer = api.as("province-officer@35");
        var asRate = Map.of("name", "Lượt", "nature", "RATIO", "measuredIn", "%");
        assertThat(
                        officer.put(url(PROVINCE, "indicators/QUAY_VISITS"), asRate)
                                .at("/code")
                                .asString())
                .isEqualTo("INDICATOR_NATURE");
        assertThat(
                        api.as("commune-officer@35-00001")
                                .put(url(COMMUNE, "indicators/QUAY_VISITS"), asRate)
                                .at("/code")
                                .asString())
                .isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(officer.put(url(COMMUNE, "indicators/QUAY_VISITS"), asRate).status())
                .as("only provinces count otherwise than the country")
                .isEqualTo(404);
        assertThat(officer.put(url(PROVINCE, "indicators/OTHER"), Map.of()).at("/errors").size())
                .isEqualTo(3);
    }

    @Test
    void answersTheIndicatorsThatAreAskedForAlone() {
        var shown = indicators(api, PROVINCE, "2025-Q4&codes=MEMBERS,TEAMS");
        assertThat(shown.at("/indicators").size()).isEqualTo(2);
        assertThat(shown.at("/indicators/0/code").asString()).isEqualTo("TEAMS");
        assertThat(
                        api.as("viewer@35")
                                .get(url(PROVINCE, "indicators?period=2025-Q4&codes=NONE"))
                                .at("/errors/0/pointer")
                                .asString())
                .isEqualTo("/codes");
    }

    private Answer define(String code, boolean retired) {
        return api.as("province-officer@35")
                .put(
                        url(PROVINCE, "indicators/" + code.replace(" ", "%20")),
                        Map.of(
                                "name",
                                "Số điểm hỗ trợ tại bến cảng",
                                "nature",
                                "STOCK",
                                "measuredIn",
                                "điểm",
                                "retired",
                                retired));
    }

    private List<String> codes(UnitPath unit) {
        return api.as("viewer@vn")
                .get(url(unit, "catalogue"))
                .at("/indicators")
                .valueStream()
                .map(each -> each.get("code").asString())
                .toList();
    }
}
