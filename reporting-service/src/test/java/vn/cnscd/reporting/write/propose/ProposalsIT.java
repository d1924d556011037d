package vn.cnscd.reporting.write.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cnscd.reporting.Shown.indicators;
import static vn.cnscd.reporting.Shown.url;
import static vn.cnscd.reporting.Shown.value;

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

/** Commendations from the proposal to the decision, and practices that a whole province learns. */
@ReportingIT
class ProposalsIT {
    private static final UnitPath PROVINCE = new UnitPath("40");
    private static final UnitPath COMMUNE = new UnitPath("40/00001");
    private static final UnitPath VILLAGE = new UnitPath("40/00001/001");
    private static final UnitPath FAR = new UnitPath("40/00002");
    private static final String TEAM = "40-00001-001-1";
    private static final Map<String, Object> DECISION =
            Map.of(
                    "decision",
                    Map.of(
                            "decisionNumber", "88/QĐ-UBND",
                            "decidedOn", "2025-12-20",
                            "decidedBy", "Chủ tịch UBND xã"));

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void inDecember() {
        clock.set(Instant.parse("2025-12-20T03:00:00Z"));
        for (UnitPath unit : List.of(PROVINCE, COMMUNE, VILLAGE, FAR)) {
            world.unit(unit.value());
        }
        world.team(VILLAGE, 1, "2025-08-26");
        world.settle();
    }

    @Test
    void aLeaderProposesAndTheChairAwardsWithADecision() {
        var one = url(VILLAGE, "commendations/khen-1");
        var proposal = commendation("m1");
        assertThat(leader().put(one, proposal).status()).isEqualTo(201);
        assertThat(leader().put(one, proposal).status()).isEqualTo(200);
        assertThat(leader().put(one, commendation("m2")).at("/code").asString())
                .isEqualTo("CONFLICTING_CONTENT");
        await().untilAsserted(() -> assertThat(counted("COMMENDATIONS_PROPOSED")).isEqualTo("1"));
        assertThat(counted("COMMENDATIONS_AWARDED")).isEqualTo("0");
        var office = url(COMMUNE, "commendations/khen-xa");
        assertThat(chair().put(office, commendation("m1")).status()).isEqualTo(201);
        await().untilAsserted(() -> assertThat(counted("COMMENDATIONS_PROPOSED")).isEqualTo("2"));
        var byVillage = indicators(api, COMMUNE, "2025-Q4&by=children");
        assertThat(value(byVillage, "COMMENDATIONS_PROPOSED"))
                .as("the commune's own and its village's")
                .isEqualTo("2");
        assertThat(byVillage.at("/rows/0/values/COMMENDATIONS_PROPOSED").asInt()).isOne();
        assertThat(value(indicators(api, COMMUNE, "2025-Q4&by=month"), "COMMENDATIONS_PROPOSED"))
                .isEqualTo("2");

        assertThat(
                        chair().post(one + "/approval", Map.of("decision", Map.of()))
                                .at("/errors")
                                .valueStream()
                                .map(error -> error.get("pointer").asString()))
                .containsExactly(
                        "/decision/decisionNumber", "/decision/decidedBy", "/decision/decidedOn");
        var awarded = chair().post(one + "/approval", DECISION);
        assertThat(awarded.at("/state").asString()).as(awarded.toString()).isEqualTo("APPROVED");
        assertThat(awarded.at("/decisionNumber").asString()).isEqualTo("88/QĐ-UBND");
        assertThat(chair().post(one + "/approval", DECISION).status()).isEqualTo(200);
        assertThat(
                        chair().post(one + "/rejection", Map.of("reason", "Không"))
                                .at("/code")
                                .asString())
                .isEqualTo("ALREADY_DECIDED");
        await().untilAsserted(() -> assertThat(counted("COMMENDATIONS_AWARDED")).isEqualTo("1"));
        assertThat(ids(chair().get(url(COMMUNE, "commendations")))).contains("khen-1");
        assertThat(
                        chair().post(url(VILLAGE, "commendations/none") + "/approval", DECISION)
                                .status())
                .isEqualTo(404);
    }

    @Test
    void aCommendationSaysOfWhichTeamItIsAndWhatSpeaksForIt() {
        var refused = leader().put(url(VILLAGE, "commendations/x"), Map.of("member", "a b"));
        assertThat(
                        refused.at("/errors")
                                .valueStream()
                                .map(error -> error.get("pointer").asString()))
                .containsExactly("/title", "/text", "/team", "/member");
        var elsewhere = Map.of("title", "A", "text", "B", "team", "40-00002-1");
        assertThat(
                        leader().put(url(VILLAGE, "commendations/x"), elsewhere)
                                .at("/errors/0/pointer")
                                .asString())
                .isEqualTo("/team");
    }

    @Test
    void aPracticeThatTheDepartmentSharesIsReadInTheWholeProvince() {
        var practice = Map.of("title", "Chợ số", "text", "Dán mã QR ở từng sạp");
        var one = url(VILLAGE, "practices/cho-so");
        var other = url(VILLAGE, "practices/loa-so");
        assertThat(leader().put(one, practice).status()).isEqualTo(201);
        assertThat(leader().put(other, practice).status()).isEqualTo(201);
        await().untilAsserted(() -> assertThat(counted("INITIATIVES")).isEqualTo("2"));
        var farAway = api.as("commune-officer@40-00002");
        assertThat(ids(farAway.get(url(FAR, "practices")))).isEmpty();

        var department = api.as("province-officer@40");
        assertThat(department.post(one + "/approval", "").status()).isEqualTo(200);
        assertThat(department.post(other + "/rejection", Map.of("reason", "Đã có")).status())
                .isEqualTo(200);
        assertThat(ids(farAway.get(url(FAR, "practices")))).containsExactly("cho-so");
        await().untilAsserted(() -> assertThat(counted("INITIATIVES")).isEqualTo("1"));
        assertThat(ids(leader().get(url(VILLAGE, "practices?limit=1")))).hasSize(1);
    }

    private String counted(String code) {
        return value(indicators(api, COMMUNE, "2025-Q4"), code);
    }

    private static Map<String, Object> commendation(String member) {
        return Map.of(
                "title", "Tổ thôn 1", "text", "60 hộ trong quý", "team", TEAM, "member", member);
    }

    private ApiClient leader() {
        return api.as("team-leader@40-00001-001");
    }

    private ApiClient chair() {
        return api.as("commune-chair@40-00001");
    }

    private static List<String> ids(Answer list) {
        return list.at("/items").valueStream().map(each -> each.get("id").asString()).toList();
    }
}
