package vn.cnscd.registry.write.setchannel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.registry.Given;

/**
 * Kế hoạch 03/KH-UBND of UBND xã Tam Quang, 15/7/2025: the head of the commune's team makes a group
 * of it and of the heads and deputies in the villages; the head of a village's team makes one of
 * its members and invites the head of the commune's.
 */
@ServiceTest
class SetChannelIT {

    private static final String COMMUNE = "/api/v1/provinces/53/communes/53101";
    private static final String VILLAGE = COMMUNE + "/villages/001";
    private static final String OTHER = COMMUNE + "/villages/002";
    private static final String THIRD = COMMUNE + "/villages/003";
    private static final String CHANNEL = VILLAGE + "/teams/1/channel";

    @Autowired ApiClient api;

    @BeforeEach
    void teams() {
        Given.units(
                api,
                "53,,TINH,Sóc Trăng,Tỉnh Sóc Trăng",
                "53101,53,XA,Nhơn Mỹ,Xã Nhơn Mỹ",
                "001,53101,AP,Mỹ Phước,Ấp Mỹ Phước",
                "002,53101,AP,Mỹ Thuận,Ấp Mỹ Thuận",
                "003,53101,AP,Mỹ An,Ấp Mỹ An");
        for (String unit : List.of(COMMUNE, VILLAGE, OTHER, THIRD)) {
            assertThat(chair().put(unit + "/teams/1", Given.team(5)).status()).isIn(200, 201);
        }
    }

    @Test
    void namesTheGroupByThePolicyAndSaysWhoIsMissing() {
        var before = leader().get(CHANNEL);
        assertThat(before.at("/expectedName").asString()).isEqualTo("CNCĐ_MỹPhước_NhơnMỹ_SócTrăng");
        assertThat(before.at("/name").isNull()).isTrue();
        assertThat(before.at("/missing").asInt()).isEqualTo(6);

        var set =
                leader().put(
                                CHANNEL,
                                Map.of(
                                        "link",
                                        "https://zalo.me/g/abcdef123",
                                        "owner",
                                        "53-53101-1/m1",
                                        "joined",
                                        List.of("53-53101-001-1/m1", "53-53101-001-1/m2")));

        assertThat(set.status()).as(set.toString()).isEqualTo(201);
        assertThat(set.at("/name").asString()).isEqualTo("CNCĐ_MỹPhước_NhơnMỹ_SócTrăng");
        assertThat(set.at("/namedByRule").asBoolean()).isTrue();
        assertThat(set.at("/missing").asInt()).isEqualTo(4);
        assertThat(missing(set))
                .containsExactly(
                        "53-53101-001-1/m3",
                        "53-53101-001-1/m4",
                        "53-53101-001-1/m5",
                        "53-53101-1/m1");
        assertThat(set.at("/members/0/name").asString()).isEqualTo("Nguyễn Văn Ánh");
    }

    @Test
    void hasTheHeadsOfTheVillagesInTheGroupOfTheCommune() {
        var channel = chair().get(COMMUNE + "/teams/1/channel");
        assertThat(missing(channel))
                .startsWith("53-53101-1/m1")
                .contains("53-53101-001-1/m1", "53-53101-002-1/m1")
                .doesNotContain("53-53101-001-1/m2");
        var list = chair().get(COMMUNE + "/channels").at("/items");
        assertThat(list.valueStream().map(each -> each.at("/team").asString()))
                .contains("53-53101-001-1", "53-53101-002-1", "53-53101-1");
        assertThat(list.at("/0/expected").asInt()).isPositive();
    }

    @Test
    void saysWhoIsToLeaveTheGroupAfterTheTeamWasConsolidated() {
        put(OTHER, Map.of("joined", List.of("53-53101-002-1/m1", "53-53101-002-1/m5")));
        var team = Given.team(4);
        var decision =
                Map.of(
                        "decisionNumber", "12/QĐ-UBND",
                        "decidedOn", "2025-10-01",
                        "decidedBy", "Chủ tịch UBND xã");
        var consolidated =
                chair().post(
                                OTHER + "/teams/1/consolidations",
                                Map.of("decision", decision, "members", team.get("members")));
        assertThat(consolidated.status()).as(consolidated.toString()).isEqualTo(200);

        var channel = chair().get(OTHER + "/teams/1/channel");
        assertThat(channel.at("/toRemove").toString()).isEqualTo("[\"53-53101-002-1/m5\"]");
    }

    @Test
    void letsNoTwoTeamsUseOneName() throws Exception {
        assertThat(put(COMMUNE, Map.of("name", "Nhóm chung")).status()).isIn(200, 201);
        var taken = put(OTHER, Map.of("name", "Nhóm chung"));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.at("/code").asString()).isEqualTo("CHANNEL_NAME_TAKEN");

        var urls = List.of(COMMUNE, OTHER, THIRD).iterator();
        var answers =
                Given.atOnce(
                        3,
                        () -> {
                            String unit;
                            synchronized (urls) {
                                unit = urls.next();
                            }
                            return put(unit, Map.of("name", "Nhóm tranh nhau"));
                        });
        assertThat(answers).allMatch(each -> Set.of(200, 201, 409).contains(each.status()));
        assertThat(answers.stream().filter(each -> each.status() == 409)).hasSize(2);
    }

    @Test
    void refusesAChangeOfAVersionThatHasPassed() {
        put(THIRD, Map.of("name", "Một"));
        String seen = chair().get(THIRD + "/teams/1/channel").header("ETag").orElseThrow();
        assertThat(put(THIRD, Map.of("name", "Hai")).status()).isEqualTo(200);
        var late =
                chair().header("If-Match", seen)
                        .put(THIRD + "/teams/1/channel", Map.of("name", "Ba"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(put(THIRD, Map.of("name", "Hai")).status()).isEqualTo(200);
    }

    @Test
    void saysWhatIsWrong() {
        for (Map<String, Object> body :
                List.<Map<String, Object>>of(
                        Map.of("link", "zalo.me/g/abc"),
                        Map.of("link", "javascript:alert(1)"),
                        Map.of("owner", "53-53101-002-1/m1"),
                        Map.of("owner", "x"),
                        Map.of("joined", List.of("m1")))) {
            var answer = put(VILLAGE, body);
            assertThat(answer.status()).as(body + " " + answer).isEqualTo(400);
        }
        assertThat(chair().get(VILLAGE + "/teams/7/channel").status()).isEqualTo(404);
        var stranger = api.as("team-leader@53-53101").put(CHANNEL, Map.of("name", "Của tôi"));
        assertThat(stranger.status()).isEqualTo(403);
    }

    private static List<String> missing(Answer channel) {
        return channel.at("/members")
                .valueStream()
                .filter(member -> !member.at("/joined").asBoolean())
                .map(member -> member.at("/id").asString())
                .toList();
    }

    private Answer put(String unit, Map<String, Object> body) {
        return chair().put(unit + "/teams/1/channel", body);
    }

    private ApiClient leader() {
        return api.as("team-leader@53-53101-001");
    }

    private ApiClient chair() {
        return api.as("commune-chair@53-53101");
    }
}
