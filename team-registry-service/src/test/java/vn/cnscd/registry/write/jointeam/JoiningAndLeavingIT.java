package vn.cnscd.registry.write.jointeam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.registry.Given;

/**
 * Kế hoạch 03/KH-UBND of UBND xã Tam Quang, 15/7/2025: whoever wants to join needs "giới thiệu của
 * Tổ trưởng" and "được sự đồng ý của Chủ tịch UBND cấp xã"; whoever wants to leave is proposed by
 * the leader and approved by the chair.
 */
@ServiceTest
class JoiningAndLeavingIT {

    private static final String COMMUNE = "/api/v1/provinces/98/communes/98101";
    private static final AtomicInteger VILLAGES = new AtomicInteger();

    @Autowired ApiClient api;
    @Autowired JdbcClient jdbc;
    @Autowired MutableClock clock;

    private String village = "";
    private String team = "";

    @BeforeEach
    void aTeamOfSix() {
        int number = VILLAGES.incrementAndGet();
        Given.units(
                api,
                "98,,TINH,Chín Tám,Tỉnh Chín Tám",
                "98101,98,XA,Tam Quang,Xã Tam Quang",
                "%03d,98101,BAN,Bản %d,Bản %d".formatted(number, number, number));
        village = "%03d".formatted(number);
        team = "%s/villages/%s/teams/1".formatted(COMMUNE, village);
        assertThat(chair().put(team, Given.team(6)).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("applied → endorsed by the leader → approved by the chair: a member")
    void joins() {
        var applied = apply();
        assertThat(applied.status()).as(applied.toString()).isEqualTo(201);
        assertThat(applied.at("/state").asString()).isEqualTo("APPLIED");
        assertThat(applied.at("/name").asString()).isEqualTo("Lò Văn Đạt");
        String url = url(applied);
        assertThat(applied.header("Location")).contains(url);

        var endorsed = leader().post(url + "/endorsement");
        assertThat(endorsed.status()).as(endorsed.toString()).isEqualTo(200);
        assertThat(endorsed.at("/state").asString()).isEqualTo("ENDORSED");
        assertThat(chair().get(team).at("/memberCount").asInt()).isEqualTo(6);

        var approved = chair().post(url + "/approval");
        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        assertThat(approved.at("/state").asString()).isEqualTo("APPROVED");
        var now = chair().get(team);
        assertThat(now.at("/memberCount").asInt()).isEqualTo(7);
        assertThat(now.at("/members/6/id").asString()).isEqualTo(approved.at("/member").asString());
        assertThat(now.at("/members/6/name").asString()).isEqualTo("Lò Văn Đạt");
        assertThat(now.at("/members/6/phone").asString()).isEqualTo("+84987654321");
        assertThat(now.at("/members/6/force").asString()).isEqualTo("RESIDENT");
    }

    /** A chair need not open twenty teams to find the one application that waits. */
    @Test
    void standsInTheListOfTheCommuneUntilSomebodyDecides() {
        String url = url(apply());
        leader().post(url + "/endorsement");

        assertThat(waiting()).containsExactly("ENDORSED Lò Văn Đạt");

        chair().post(url + "/approval");
        assertThat(waiting()).isEmpty();
    }

    private List<String> waiting() {
        return chair().get(COMMUNE + "/applications")
                .at("/items")
                .valueStream()
                .filter(each -> each.at("/team").asString().contains("-" + village + "-"))
                .map(each -> each.at("/state").asString() + " " + each.at("/name").asString())
                .toList();
    }

    @Test
    void isApprovedOnlyAfterItIsEndorsedAndDecidedOnOnce() {
        String url = url(apply());

        assertRefused(chair().post(url + "/approval"), 409, "NOT_ENDORSED");
        leader().post(url + "/endorsement");
        assertRefused(leader().post(url + "/endorsement"), 409, "ALREADY_DECIDED");
        chair().post(url + "/approval");
        assertRefused(chair().post(url + "/approval"), 409, "ALREADY_DECIDED");
        assertRefused(leader().post(url + "/endorsement"), 409, "ALREADY_DECIDED");
        assertRefused(chair().post(url + "/rejection", reason()), 409, "ALREADY_DECIDED");
        assertThat(chair().get(team).at("/memberCount").asInt()).isEqualTo(7);
    }

    @Test
    void isDecidedByTheRightPersonOnly() {
        String url = url(apply());

        assertRefused(chair().post(url + "/endorsement"), 403, "ROLE_NOT_ALLOWED");
        assertRefused(
                api.as("team-leader@98-98101").post(url + "/endorsement"),
                403,
                "NOT_LEADER_OF_TEAM");
        assertRefused(
                api.as("team-leader@98-98101-999").post(url + "/endorsement"), 403, "OUTSIDE_UNIT");
        leader().post(url + "/endorsement");
        assertRefused(leader().post(url + "/approval"), 403, "ROLE_NOT_ALLOWED");
        assertRefused(officer().post(url + "/approval"), 403, "NOT_APPROVER");
        assertRefused(
                api.as("commune-chair@98-98199").post(url + "/approval"), 403, "OUTSIDE_UNIT");
        assertRefused(
                api.as("viewer@98").post(team + "/applications", body()), 403, "ROLE_NOT_ALLOWED");
    }

    @Test
    void isRefusedWithAReason() {
        String url = url(apply());

        assertThat(chair().post(url + "/rejection", Map.of()).status()).isEqualTo(400);
        var rejected = chair().post(url + "/rejection", reason());
        assertThat(rejected.status()).as(rejected.toString()).isEqualTo(200);
        assertThat(rejected.at("/state").asString()).isEqualTo("REJECTED");
        assertThat(rejected.at("/rejection").asString()).isEqualTo("Tổ đã đủ người");
        String byLeader = url(apply());
        assertThat(leader().post(byLeader + "/rejection", reason()).at("/state").asString())
                .isEqualTo("REJECTED");
        String endorsed = url(apply());
        leader().post(endorsed + "/endorsement");
        assertRefused(leader().post(endorsed + "/rejection", reason()), 409, "ALREADY_DECIDED");
    }

    @Test
    void isWithdrawnAsLongAsNobodyDecided() {
        String url = url(apply());

        assertThat(leader().post(url + "/withdrawal").at("/state").asString())
                .isEqualTo("WITHDRAWN");
        assertRefused(leader().post(url + "/endorsement"), 409, "ALREADY_DECIDED");
        assertThat(leader().get(team + "/applications/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(
                        leader().post(team + "/applications/" + UUID.randomUUID() + "/endorsement")
                                .status())
                .isEqualTo(404);
        assertThat(leader().post(team + "/applications/rubbish/endorsement").status())
                .isIn(400, 404);
    }

    @Test
    @DisplayName("\"Tối đa không quá 10 thành viên\", however many are approved at the same time")
    void neverMakesATeamTooLarge() throws Exception {
        for (int i = 0; i < 32; i++) {
            leader().post(url(apply()) + "/endorsement");
        }
        var waiting =
                leader().get(team + "/applications?limit=100").at("/items").values().stream()
                        .map(item -> team + "/applications/" + item.get("id").asString())
                        .iterator();
        var answers =
                Given.atOnce(
                        32,
                        () -> {
                            String url;
                            synchronized (waiting) {
                                url = waiting.next();
                            }
                            return chair().post(url + "/approval");
                        });

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(4);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .hasSize(28)
                .allSatisfy(
                        answer ->
                                assertThat(answer.at("/code").asString())
                                        .isIn("TEAM_TOO_LARGE", "CONCURRENT_CHANGE"));
        assertThat(chair().get(team).at("/memberCount").asInt()).isEqualTo(10);
    }

    @Test
    void lapsesWhenNobodyDecidesInTheDaysThatThePolicyGives() {
        String url = url(apply());
        chair().put(
                        COMMUNE + "/policy",
                        Map.of(
                                "validFrom",
                                "2025-01-01",
                                "source",
                                "Quy chế hoạt động của các Tổ",
                                "applicationDays",
                                30));
        try {
            clock.advance(Duration.ofDays(31));

            assertThat(leader().get(url).at("/state").asString()).isEqualTo("LAPSED");
            assertRefused(leader().post(url + "/endorsement"), 409, "APPLICATION_LAPSED");
        } finally {
            clock.advance(Duration.ofDays(-31));
        }
        leader().post(url + "/endorsement");
        assertThat(leader().get(url).at("/state").asString()).isEqualTo("ENDORSED");
    }

    @Test
    void showsWhoAppliesOnlyToThoseWhoDecide() {
        String url = url(apply());

        assertThat(officer().get(url).at("/reason").asString()).isEqualTo("Muốn giúp bà con");
        var system = api.as("commune-system@98-98101").get(url);
        assertThat(system.status()).isEqualTo(200);
        assertThat(system.text()).doesNotContain("Lò Văn Đạt", "987654321", "bà con");
        assertThat(api.as("viewer@98").get(url).status()).isEqualTo(403);
        var stored =
                jdbc.sql(
                                "select encode(payload, 'escape') from domain_event_entry where aggregate_identifier = ?")
                        .param("98-98101-" + village + "-1")
                        .query(String.class)
                        .list();
        assertThat(stored)
                .hasSize(2)
                .noneMatch(event -> event.contains("Lò") || event.contains("bà con"));
    }

    @Test
    void saysWhatIsWrongWithAnApplication() {
        var answer =
                leader().post(
                                team + "/applications",
                                Map.of("phone", "12", "role", "LEADER", "reason", "x"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(
                        answer.at("/errors").values().stream()
                                .map(error -> error.get("pointer").asString()))
                .containsExactlyInAnyOrder("/name", "/phone", "/role");
    }

    @Test
    @DisplayName("asked to leave → proposed by the leader → approved by the chair: gone")
    void leaves() {
        String member = team + "/members/m6";

        assertRefused(leader().post(member + "/leave-proposal"), 409, "LEAVE_NOT_REQUESTED");
        assertState(leader().post(member + "/leave-request"), "LEAVE_REQUESTED");
        assertThat(chair().get(team).at("/members/5/leaving").asString()).isEqualTo("REQUESTED");
        assertRefused(chair().post(member + "/leave-approval"), 409, "LEAVE_NOT_PROPOSED");
        assertRefused(chair().post(member + "/leave-proposal"), 403, "ROLE_NOT_ALLOWED");
        assertState(leader().post(member + "/leave-proposal"), "LEAVE_PROPOSED");
        assertRefused(leader().post(member + "/leave-approval"), 403, "ROLE_NOT_ALLOWED");
        assertState(chair().post(member + "/leave-approval"), "LEFT");

        assertThat(chair().get(team).at("/memberCount").asInt()).isEqualTo(5);
        assertRefused(chair().post(member + "/leave-approval"), 409, "ALREADY_DECIDED");
        assertThat(leader().post(team + "/members/nobody/leave-request").status()).isEqualTo(404);
    }

    @Test
    void staysWhenTheChairRefusesOrTheMemberThinksAgain() {
        String member = team + "/members/m5";

        leader().post(member + "/leave-request");
        assertState(leader().post(member + "/leave-withdrawal"), "STAYS");
        leader().post(member + "/leave-request");
        leader().post(member + "/leave-proposal");
        assertState(chair().post(member + "/leave-refusal"), "STAYS");

        var now = chair().get(team);
        assertThat(now.at("/memberCount").asInt()).isEqualTo(6);
        assertThat(now.at("/members/4").has("leaving")).isFalse();
    }

    /** Công văn 793/BTTTT-THH: a team is its head and members, so the head is replaced first. */
    @Test
    void keepsItsLeader() {
        String head = team + "/members/m1";
        leader().post(head + "/leave-request");
        leader().post(head + "/leave-proposal");

        assertRefused(chair().post(head + "/leave-approval"), 409, "LEADER_REQUIRED");
    }

    private Answer apply() {
        return leader().post(team + "/applications", body());
    }

    private static Map<String, Object> body() {
        return Map.of(
                "name", "Lò Văn Đạt",
                "phone", "0987654321",
                "force", "RESIDENT",
                "reason", "Muốn giúp bà con");
    }

    private static Map<String, Object> reason() {
        return Map.of("reason", "Tổ đã đủ người");
    }

    private String url(Answer applied) {
        return team + "/applications/" + applied.at("/id").asString();
    }

    private ApiClient chair() {
        return api.as("commune-chair@98-98101");
    }

    private ApiClient officer() {
        return api.as("commune-officer@98-98101");
    }

    private ApiClient leader() {
        return api.as("team-leader@98-98101-" + village);
    }

    private static void assertState(Answer answer, String state) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("/state").asString()).isEqualTo(state);
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.at("/code").asString()).isEqualTo(code);
    }
}
