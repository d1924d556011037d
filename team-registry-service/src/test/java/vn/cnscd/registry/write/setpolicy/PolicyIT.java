package vn.cnscd.registry.write.setpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.PolicySetV1;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.StandingTarget;
import vn.cnscd.contracts.reporting.IndicatorCode;
import vn.cnscd.contracts.reporting.TargetComparator;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.Given;

/** What a unit sets holds for it and for all below, until somebody nearer says otherwise. */
@ServiceTest
class PolicyIT {

    private static final String PROVINCE = "/api/v1/provinces/97";
    private static final String COMMUNE = PROVINCE + "/communes/97101";
    private static final String OTHER = PROVINCE + "/communes/97102";
    private static final String VILLAGE = COMMUNE + "/villages/001";
    private static final StandingTarget FIFTY =
            new StandingTarget(
                    StandingTarget.Holder.TEAM,
                    Period.Kind.QUARTER,
                    IndicatorCode.HOUSEHOLDS_SUPPORTED,
                    TargetComparator.GE,
                    BigDecimal.valueOf(50));

    @Autowired ApiClient api;
    @Autowired TestTopics topics;

    @BeforeEach
    void units() {
        Given.units(
                api,
                "97,,TINH,Chín Bảy,Tỉnh Chín Bảy",
                "97101,97,XA,Tam Quang,Xã Tam Quang",
                "97102,97,XA,Chí Minh,Xã Chí Minh",
                "97103,97,XA,Thượng Hồng,Xã Thượng Hồng",
                "001,97101,BAN,Một,Bản Một",
                "002,97101,BAN,Hai,Bản Hai",
                "003,97101,BAN,Ba,Bản Ba");
    }

    @Test
    void saysOfEachRuleWhoSetItAndWhichDocumentSaysSo() {
        put("province-officer@97", PROVINCE, "2025-01-01", Map.of("usualMinimum", 4));
        put("commune-chair@97-97101", COMMUNE, "2025-01-01", Map.of("maxMembers", 9));

        var policy = api.as("viewer@97").get(VILLAGE + "/policy");

        assertThat(policy.status()).as(policy.toString()).isEqualTo(200);
        assertThat(policy.at("/unit").asString()).isEqualTo("97/97101/001");
        assertThat(policy.at("/rules/maxMembers/value/village").asInt()).isEqualTo(9);
        assertThat(policy.at("/rules/maxMembers/unit").asString()).isEqualTo("97/97101");
        assertThat(policy.at("/rules/maxMembers/source").asString())
                .isEqualTo("Kế hoạch 03/KH-UBND");
        assertThat(policy.at("/rules/usualMinimum/unit").asString()).isEqualTo("97");
        assertThat(policy.at("/rules/teamsPerUnit/unit").asString()).isEqualTo("vn");
        assertThat(policy.at("/rules/teamsPerUnit/source").asString()).contains("793/BTTTT-THH");
        assertThat(policy.at("/rules/reportDue/value/rule").asString()).isEqualTo("ON_DAY");
        assertThat(policy.at("/layers").size()).isEqualTo(3);
    }

    /** Tuyên Quang lets a village's team have five members; the decision's day counts. */
    @Test
    void refusesTeamsFromItsFirstDayOn() {
        put("province-officer@97", PROVINCE, "2025-01-01", Map.of("usualMinimum", 4));
        put("commune-chair@97-97101", COMMUNE, "2025-08-20", Map.of("maxMembers", 5));
        put("commune-chair@97-97101", COMMUNE, "2025-09-01", Map.of("maxMembers", 7));

        var tooLarge = establish(2, 6, "2025-08-26");
        var later = establish(3, 6, "2025-09-01");

        assertThat(tooLarge.status()).as(tooLarge.toString()).isEqualTo(409);
        assertThat(tooLarge.at("/code").asString()).isEqualTo("TEAM_TOO_LARGE");
        assertThat(later.status()).as(later.toString()).isEqualTo(201);
        assertThat(later.at("/findings").isEmpty()).as(later.toString()).isTrue();
    }

    @Test
    void isPutOnceForEachFirstDay() {
        var first = put("commune-officer@97-97102", OTHER, "2025-03-01", Map.of("maxMembers", 9));
        var again = put("commune-officer@97-97102", OTHER, "2025-03-01", Map.of("maxMembers", 9));
        var other = put("commune-officer@97-97102", OTHER, "2025-03-01", Map.of("maxMembers", 8));

        assertThat(List.of(first.status(), again.status(), other.status()))
                .containsExactly(201, 200, 200);
        assertThat(first.header("ETag")).contains("\"1\"");
        assertThat(again.header("ETag")).contains("\"1\"");
        assertThat(other.header("ETag")).contains("\"2\"");
        var stale =
                api.as("commune-officer@97-97102")
                        .header("If-Match", "\"1\"")
                        .put(OTHER + "/policy", body("2025-03-01", Map.of("maxMembers", 7)));
        assertThat(stale.status()).isEqualTo(412);
        var read = api.as("viewer@97").get(OTHER + "/policy?on=2025-03-01");
        assertThat(read.at("/rules/maxMembers/value/commune").asInt()).isEqualTo(8);
        assertThat(read.at("/rules/maxMembers/version").asInt()).isEqualTo(2);
        assertThat(read.header("ETag")).contains("\"2\"");
    }

    @Test
    void isSetByEachLevelForItself() {
        assertThat(status("province-officer@97", COMMUNE)).isEqualTo(403);
        assertThat(status("commune-chair@97-97101", PROVINCE)).isEqualTo(403);
        assertThat(status("operator@vn", PROVINCE)).isEqualTo(403);
        assertThat(status("viewer@97", PROVINCE)).isEqualTo(403);
        assertThat(status("team-leader@97-97101-001", VILLAGE)).isEqualTo(403);
        var village = put("commune-chair@97-97101", VILLAGE, "2025-01-01", Map.of());
        assertThat(village.status()).isEqualTo(409);
        assertThat(village.at("/code").asString()).isEqualTo("POLICY_LEVEL");
    }

    @Test
    void saysWhatIsWrongWithABody() {
        var empty = api.as("province-officer@97").put(PROVINCE + "/policy", Map.of());
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.at("/errors/0/pointer").asString()).isEqualTo("/validFrom");
        assertThat(empty.at("/errors/1/pointer").asString()).isEqualTo("/source");
        for (Map<String, Object> rules :
                List.<Map<String, Object>>of(
                        Map.of("maxMembers", 0),
                        Map.of("maxMembers", "ten"),
                        Map.of("applicationDays", 0),
                        Map.of("severities", Map.of("LEADER_REQUIRED", "WARNING")),
                        Map.of("reportDue", Map.of("rule", "ON_DAY")),
                        Map.of("reportDue", Map.of("rule", "NONE", "day", 3)),
                        Map.of("channelNames", Map.of("village", "Nhóm {tên}")),
                        Map.of("leaderForces", Map.of("village", List.of("KING"))),
                        Map.of("targets", List.of(Map.of("of", "TEAM"))),
                        Map.of("targets", List.of(target("NO_SUCH_FIGURE", 1))),
                        Map.of("targets", List.of(target("ACTIVITIES", -1))),
                        Map.of("targets", Collections.singletonList(null)),
                        Map.of(
                                "targets",
                                List.of(target("ACTIVITIES", 1), target("ACTIVITIES", 2))))) {
            var answer = put("province-officer@97", PROVINCE, "2025-01-01", rules);
            assertThat(answer.status()).as(rules + " " + answer).isEqualTo(400);
        }
    }

    /** Kế hoạch of UBND xã Thượng Hồng: "trước ngày 15 hằng tháng cuối quý". */
    @Test
    void tellsOtherServicesWhenReportsAreDueAndWhatToReach() {
        put(
                "commune-chair@97-97103",
                PROVINCE + "/communes/97103",
                "2025-10-01",
                Map.of(
                        "reportDue",
                        Map.of("rule", "BEFORE_DAY", "day", 15),
                        "targets",
                        List.of(target("HOUSEHOLDS_SUPPORTED", 50))));

        await().untilAsserted(
                        () ->
                                assertThat(topics.published(PublishedEvent.REGISTRY_TOPIC))
                                        .anySatisfy(
                                                event -> {
                                                    assertThat(event.type())
                                                            .isEqualTo(
                                                                    PublishedEvent.POLICY_SET
                                                                            .type());
                                                    assertThat(
                                                                    JsonMapper.shared()
                                                                            .readValue(
                                                                                    event.text(),
                                                                                    PolicySetV1
                                                                                            .class))
                                                            .isEqualTo(
                                                                    new PolicySetV1(
                                                                            new UnitPath(
                                                                                    "97/97103"),
                                                                            LocalDate.of(
                                                                                    2025, 10, 1),
                                                                            null,
                                                                            new ReportDue(
                                                                                    ReportDue.Rule
                                                                                            .BEFORE_DAY,
                                                                                    15),
                                                                            null,
                                                                            null,
                                                                            List.of(FIFTY)));
                                                }));
    }

    private static Map<String, Object> target(String indicator, int value) {
        return Map.of(
                "of", "TEAM",
                "period", "QUARTER",
                "indicator", indicator,
                "comparator", "GE",
                "value", value);
    }

    private int status(String who, String unit) {
        return put(who, unit, "2025-01-01", Map.of("maxMembers", 10)).status();
    }

    private Answer put(String who, String unit, String validFrom, Map<String, Object> rules) {
        return api.as(who).put(unit + "/policy", body(validFrom, rules));
    }

    private static Map<String, Object> body(String validFrom, Map<String, Object> rules) {
        var body = new LinkedHashMap<String, Object>(rules);
        body.put("validFrom", validFrom);
        body.put("source", "Kế hoạch 03/KH-UBND");
        return body;
    }

    private Answer establish(int village, int members, String decidedOn) {
        var team = Given.team(members);
        var establishment = new LinkedHashMap<String, Object>(Given.establishment());
        establishment.put("decidedOn", decidedOn);
        team.put("establishment", establishment);
        return api.as("commune-chair@97-97101")
                .put("%s/villages/%03d/teams/1".formatted(COMMUNE, village), team);
    }
}
