package vn.cnscd.registry.read.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.registry.Given;

/** Members are found though their names are encrypted, and forgotten when they ask for it. */
@ServiceTest
class PersonsIT {

    private static final String COMMUNE = "/api/v1/provinces/95/communes/95101";
    private static final String FIRST = COMMUNE + "/villages/001/teams/1";
    private static final String SECOND = COMMUNE + "/villages/002/teams/1";

    @Autowired ApiClient api;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void twoTeams() {
        Given.units(
                api,
                "95,,TINH,Chín Lăm,Tỉnh Chín Lăm",
                "95101,95,XA,Chí Minh,Xã Chí Minh",
                "001,95101,THON,Một,Thôn Một",
                "002,95101,THON,Hai,Thôn Hai",
                "003,95101,THON,Ba,Thôn Ba");
        put(
                FIRST,
                List.of(
                        Given.member("a", "Lê Thị Bình", "LEADER", "VILLAGE_HEAD"),
                        Given.member("b", "Đặng Văn Ân", "MEMBER", "POLICE"),
                        Given.member("c", "Nguyễn Thị Ánh", "MEMBER", "TEACHER"),
                        Given.member("d", "Trần Văn An", "DEPUTY", "YOUTH_UNION")));
        Map<String, Object> leader = Given.member("a", "Đặng Thị Hoà", "LEADER", "VILLAGE_HEAD");
        leader.put("phone", "0987 000 123");
        put(SECOND, List.of(leader));
    }

    @Test
    void areFoundWithoutAccentsByBeginningsOfWordsAndInAnyNormalForm() {
        assertThat(names("q=dang")).containsExactly("Đặng Văn Ân", "Đặng Thị Hoà");
        assertThat(names("q=" + encoded("Đặng"))).hasSize(2);
        assertThat(names("q=" + encoded(Normalizer.normalize("Đặng", Normalizer.Form.NFD))))
                .hasSize(2);
        assertThat(names("q=" + encoded("nguyen anh"))).containsExactly("Nguyễn Thị Ánh");
        assertThat(names("q=" + encoded("ng an"))).containsExactly("Nguyễn Thị Ánh");
        assertThat(names("q=hoà".replace("à", encoded("à")))).containsExactly("Đặng Thị Hoà");
        assertThat(names("q=nobody")).isEmpty();
    }

    /** "Trần Văn An, Nguyễn Thị Ánh, Đặng Văn Ân, Lê Thị Bình": by given name. */
    @Test
    void standInVietnameseOrder() {
        assertThat(names("limit=4"))
                .containsExactly("Trần Văn An", "Nguyễn Thị Ánh", "Đặng Văn Ân", "Lê Thị Bình");
    }

    @Test
    void areFoundByPhoneRoleForceAndUnit() {
        assertThat(names("phone=0987000123")).containsExactly("Đặng Thị Hoà");
        assertThat(names("phone=" + encoded("+84 987 000 123"))).containsExactly("Đặng Thị Hoà");
        assertThat(names("role=DEPUTY")).containsExactly("Trần Văn An");
        assertThat(names("force=POLICE")).containsExactly("Đặng Văn Ân");
        assertThat(found(api.as("team-leader@95-95101-002").get(COMMUNE + "/villages/002/members")))
                .containsExactly("Đặng Thị Hoà");
        assertThat(officer().get(COMMUNE + "/members?phone=12").status()).isEqualTo(400);
        assertThat(officer().get(COMMUNE + "/members?role=KING").status()).isEqualTo(400);
        assertThat(api.as("viewer@95").get(COMMUNE + "/members").status()).isEqualTo(403);
        assertThat(api.as("operator@vn").get(COMMUNE + "/members").status()).isEqualTo(403);
    }

    @Test
    void comePageByPage() {
        var all = new ArrayList<String>();
        String next = "";
        do {
            var page =
                    officer()
                            .get(
                                    COMMUNE
                                            + "/members?limit=2"
                                            + (next.isEmpty() ? "" : "&cursor=" + next));
            all.addAll(found(page));
            next = page.at("/next").asString("");
        } while (!next.isEmpty());

        assertThat(all)
                .doesNotHaveDuplicates()
                .contains("Lê Thị Bình", "Đặng Văn Ân", "Nguyễn Thị Ánh", "Trần Văn An")
                .contains("Đặng Thị Hoà");
    }

    @Test
    @DisplayName("The table of members holds hashes and ciphertext, no name and no number")
    void areNotReadInTheDatabase() {
        var rows =
                jdbc.sql("select team_person::text from team_person where unit like '95/%'")
                        .query(String.class)
                        .list();

        assertThat(rows)
                .hasSizeGreaterThanOrEqualTo(5)
                .noneMatch(
                        row ->
                                row.contains("Đặng")
                                        || row.contains("dang")
                                        || row.contains("987000123"));
    }

    /** Luật 91/2025/QH15, Art. 14: erasure; and the person may ask who saw what is kept. */
    @Test
    void areForgottenForGood() {
        String third = COMMUNE + "/villages/003/teams/1";
        put(
                third,
                List.of(
                        Given.member("x", "Vi Thị Xuân", "LEADER", "VILLAGE_HEAD"),
                        Given.member("y", "Vi Văn Yên", "MEMBER", "RESIDENT")));
        api.as("province-officer@95").get(third);

        var kept = officer().get(third + "/members/y/personal-data");
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        assertThat(kept.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(kept.at("/name").asString()).isEqualTo("Vi Văn Yên");
        assertThat(kept.at("/memberships/0/joinedOn").asString()).isEqualTo("2025-08-26");
        assertThat(kept.at("/accesses").values().stream().map(each -> each.get("actor").asString()))
                .contains("province-officer@95");

        assertThat(officer().post(third + "/members/y/erasure", Map.of()).status()).isEqualTo(400);
        assertThat(erase(third, "nobody")).isEqualTo(404);
        assertThat(erase(third, "y")).isEqualTo(204);
        assertThat(erase(third, "y")).as("a repeat").isEqualTo(204);

        var team = officer().get(third);
        assertThat(team.text()).doesNotContain("Vi Văn Yên");
        assertThat(team.at("/memberCount").asInt()).as("the seat stays").isEqualTo(2);
        assertThat(names("q=yen")).isEmpty();
        assertThat(names("q=xuan")).containsExactly("Vi Thị Xuân");
        var after = officer().get(third + "/members/y/personal-data");
        assertThat(after.text()).doesNotContain("Vi Văn Yên").contains("2025-08-26");
        assertThat(
                        api.as("team-leader@95-95101-003")
                                .post(third + "/members/x/erasure", Map.of("basis", "REQUEST"))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void areForgottenTooWhenTheyOnlyApplied() {
        var leader = api.as("team-leader@95-95101-002");
        var applied =
                leader.post(
                        SECOND + "/applications",
                        Map.of("name", "Hờ A Páo", "reason", "Muốn giúp bà con"));
        String url = SECOND + "/applications/" + applied.at("/id").asString();

        assertThat(officer().post(url + "/erasure", Map.of("basis", "PURPOSE_FULFILLED")).status())
                .isEqualTo(204);

        assertThat(leader.get(url).text()).doesNotContain("Hờ A Páo", "bà con");
        assertThat(leader.post(url + "/endorsement").status())
                .as("what is decided on needs no name")
                .isEqualTo(200);
        leader.post(url + "/withdrawal");
    }

    private int erase(String team, String member) {
        return officer()
                .post(team + "/members/" + member + "/erasure", Map.of("basis", "REQUEST"))
                .status();
    }

    private void put(String team, List<Map<String, Object>> members) {
        var answer = api.as("commune-chair@95-95101").put(team, Given.team(members));
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201, 409);
    }

    private List<String> names(String query) {
        return found(officer().get(COMMUNE + "/members?" + query));
    }

    private static List<String> found(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.at("/items").values().stream()
                .map(item -> item.get("name"))
                .filter(name -> !name.isNull())
                .map(name -> name.asString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private ApiClient officer() {
        return api.as("commune-officer@95-95101");
    }
}
