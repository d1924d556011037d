package vn.cnscd.registry.read.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.registry.Given;

@ServiceTest
class TeamsIT {

    private static final String COMMUNE = "/api/v1/provinces/31/communes/11131";

    @Autowired ApiClient api;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void units() {
        var villages =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(n -> "%03d,11131,THON,Thôn %d,Thôn %d".formatted(n, n, n));
        var above =
                List.of(
                        "31,,THANH_PHO,Hải Phòng,Thành phố Hải Phòng",
                        "11131,31,XA,Chí Minh,Xã Chí Minh");
        Given.units(api, Stream.concat(above.stream(), villages).toArray(String[]::new));
    }

    @Test
    void establishesATeamAndAnswersWithIt() {
        var answer = chair().put(village(1) + "/teams/1", Given.team(7));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.header("Location")).contains(village(1) + "/teams/1");
        assertThat(answer.header("ETag")).contains("\"1\"");
        assertThat(answer.at("/code").asString()).isEqualTo("31-11131-001-1");
        assertThat(answer.at("/unit").asString()).isEqualTo("31/11131/001");
        assertThat(answer.at("/level").asString()).isEqualTo("VILLAGE");
        assertThat(answer.at("/state").asString()).isEqualTo("ACTIVE");
        assertThat(answer.at("/leader/name").asString()).isEqualTo("Nguyễn Văn Ánh");
        assertThat(answer.at("/leader/phone").asString()).isEqualTo("+84912345678");
        assertThat(answer.at("/memberCount").asInt()).isEqualTo(7);
        assertThat(answer.at("/channelName").asString()).isEqualTo("CNCĐ_1_ChíMinh_HảiPhòng");
        assertThat(answer.at("/establishment/decisionNumber").asString()).isEqualTo("424/QĐ-UBND");
        assertThat(answer.at("/members").size()).isEqualTo(7);
        assertThat(answer.at("/findings").isEmpty()).isTrue();
        var read = chair().get(village(1) + "/teams/1");
        assertThat(read.json()).isEqualTo(answer.json());
    }

    @Test
    void answersARepeatWithTheSameTeamAndAnotherContentWithAConflict() {
        chair().put(village(2) + "/teams/1", Given.team(6));

        var repeated = officer().put(village(2) + "/teams/1", Given.team(6));
        var other = officer().put(village(2) + "/teams/1", Given.team(5));

        assertThat(repeated.status()).as(repeated.toString()).isEqualTo(200);
        assertThat(repeated.at("/memberCount").asInt()).isEqualTo(6);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("/code").asString()).isEqualTo("CONFLICTING_CONTENT");
        assertThat(officer().get(village(2) + "/teams/1").at("/memberCount").asInt()).isEqualTo(6);
    }

    @Test
    void establishesNothingForWhoHasSeenAnotherVersion() {
        var seen = chair().header("If-Match", "\"7\"");
        assertThat(seen.put(village(17) + "/teams/1", Given.team(6)).status()).isEqualTo(412);
        assertThat(chair().get(village(17) + "/teams/1").status()).isEqualTo(404);

        String tag =
                chair().put(village(17) + "/teams/1", Given.team(6)).header("ETag").orElseThrow();
        assertThat(seen.put(village(17) + "/teams/1", Given.team(6)).status())
                .as("a repetition")
                .isEqualTo(200);
        var stale = seen.put(village(17) + "/teams/1", Given.team(5));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.at("/code").asString()).isEqualTo("STALE_VERSION");
        assertThat(stale.at("/currentVersion").asInt()).isEqualTo(1);
        var current = chair().header("If-Match", tag);
        assertThat(current.put(village(17) + "/teams/1", Given.team(6)).status()).isEqualTo(200);
    }

    @Test
    void remarksOnASmallTeamAndRefusesALargeOne() {
        var small = chair().put(village(3) + "/teams/1", Given.team(3));
        var large =
                chair().header("Accept-Language", "en")
                        .put(village(4) + "/teams/1", Given.team(11));

        assertThat(small.status()).isEqualTo(201);
        assertThat(small.at("/findings/0/rule").asString()).isEqualTo("TEAM_SMALL");
        assertThat(small.at("/findings/0/severity").asString()).isEqualTo("WARNING");
        assertThat(small.at("/findings/0/detail").asString())
                .isEqualTo("Tổ có 3 thành viên; nên có từ 5 trở lên.");
        assertThat(large.status()).isEqualTo(409);
        assertThat(large.at("/code").asString()).isEqualTo("TEAM_TOO_LARGE");
        assertThat(large.at("/detail").asString()).contains("11 members");
        assertThat(chair().get(village(4) + "/teams/1").status()).isEqualTo(404);
    }

    /** Kế hoạch 03/KH-UBND of UBND xã Tam Quang: beyond ten members "các nhóm cộng tác viên". */
    @Test
    void takesCollaboratorsBeyondTenMembersInGroups() {
        var members = new ArrayList<>(Given.members(10));
        for (int i = 11; i <= 14; i++) {
            var member = Given.member("c" + i, "Lê Thị " + i, "COLLABORATOR", "YOUTH_UNION");
            member.put("group", "Nhóm đoàn viên");
            members.add(member);
        }

        var team = chair().put(village(19) + "/teams/1", Given.team(members));

        assertThat(team.status()).as(team.toString()).isEqualTo(201);
        assertThat(team.at("/membersByRole/COLLABORATOR").asInt()).isEqualTo(4);
        assertThat(team.at("/members/13/group").asString()).isEqualTo("Nhóm đoàn viên");
        members.getFirst().put("group", "Nhóm đoàn viên");
        var led = chair().put(village(20) + "/teams/1", Given.team(members));
        assertThat(led.at("/errors/0/pointer").asString()).isEqualTo("/members/0/group");
        assertThat(led.at("/errors/0/code").asString()).isEqualTo("ONLY_COLLABORATORS");
    }

    @Test
    void allowsOneTeamToAUnit() {
        chair().put(village(5) + "/teams/1", Given.team(5));

        var second = chair().put(village(5) + "/teams/2", Given.team(5));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/code").asString()).isEqualTo("TEAM_LIMIT_OF_UNIT");
    }

    @Test
    void establishesTeamsOfKnownCommunesAndVillagesOnly() {
        var commune = chair().put(COMMUNE + "/teams/1", Given.team(5));
        var unknown = chair().put(COMMUNE + "/villages/999/teams/1", Given.team(5));
        var province =
                api.as("commune-officer@31").put("/api/v1/provinces/31/teams/1", Given.team(5));

        assertThat(commune.status()).as(commune.toString()).isEqualTo(201);
        assertThat(commune.at("/channelName").asString()).isEqualTo("CNCĐ_ChíMinh_HảiPhòng");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(province.status()).isEqualTo(409);
        assertThat(province.at("/code").asString()).isEqualTo("TEAM_LEVEL");
    }

    @Test
    void establishesATeamOnceHoweverManyAskAtTheSameTime() throws Exception {
        var answers = Given.atOnce(8, () -> chair().put(village(6) + "/teams/1", Given.team(6)));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(events("31-11131-006-1")).isEqualTo(1);
    }

    @Test
    void keepsOneOfTwoDifferentTeamsSentAtTheSameTime() throws Exception {
        var sizes = List.of(5, 6, 7, 8).iterator();
        var answers =
                Given.atOnce(
                        4,
                        () -> {
                            int size;
                            synchronized (sizes) {
                                size = sizes.next();
                            }
                            return chair().put(village(7) + "/teams/1", Given.team(size));
                        });

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        assertThat(events("31-11131-007-1")).isEqualTo(1);
    }

    @Test
    void hasOneTeamWithOneLeaderHoweverManyDecideOtherwiseAtOnce() throws Exception {
        var number = new AtomicInteger();
        var established =
                Given.atOnce(
                        32,
                        () ->
                                chair().put(
                                                village(16) + "/teams/" + number.incrementAndGet(),
                                                Given.team(5)));
        assertThat(established).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(established.stream().filter(each -> each.status() == 409))
                .hasSize(31)
                .allMatch(each -> each.at("/code").asString().equals("TEAM_LIMIT_OF_UNIT"));

        var leader = new AtomicInteger();
        var consolidated =
                Given.atOnce(32, () -> consolidate(village(16), leader.incrementAndGet()));
        assertThat(consolidated).extracting(Answer::status).isSubsetOf(200, 409);
        assertThat(consolidated).extracting(Answer::status).contains(200);
        var team = chair().get(village(16) + "/teams/1");
        assertThat(team.at("/membersByRole/LEADER").asInt()).isOne();
        assertThat(team.at("/memberCount").asInt()).isEqualTo(5);
        assertThat(events("31-11131-016-1"))
                .isEqualTo(1 + consolidated.stream().filter(each -> each.status() == 200).count());
    }

    private Answer consolidate(String unit, int leader) {
        var members = Given.members(5);
        members.getFirst().put("id", "leader-" + leader);
        var decision =
                Map.of(
                        "decisionNumber", leader + "/QĐ-UBND",
                        "decidedOn", "2025-10-01",
                        "decidedBy", "Chủ tịch UBND xã");
        return chair().post(
                        unit + "/teams/1/consolidations",
                        Map.of("decision", decision, "members", members));
    }

    @Test
    void letsOneOfThoseEstablishATeamWhoSawNone() throws Exception {
        var size = new AtomicInteger();
        var answers =
                Given.atOnce(
                        8,
                        () -> {
                            // Teams of five to ten, and two that send the same as another.
                            var team = Given.team(5 + size.getAndIncrement() % 6);
                            return chair().header("If-Match", "\"0\"")
                                    .put(village(18) + "/teams/1", team);
                        });

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).contains(412);
        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 201, 412);
        assertThat(answers.stream().filter(answer -> answer.status() == 412))
                .allSatisfy(
                        answer -> {
                            assertThat(answer.at("/currentVersion").asInt()).isEqualTo(1);
                            assertThat(answer.at("/changes/0/event").asString())
                                    .isEqualTo("TeamEstablished");
                        });
        assertThat(events("31-11131-018-1")).isEqualTo(1);
    }

    @Test
    void listsTheTeamsBelowAUnitPageByPage() {
        for (int n = 8; n <= 12; n++) {
            chair().put(village(n) + "/teams/1", Given.team(5));
        }

        var codes = new ArrayList<String>();
        String next = "";
        do {
            var page =
                    officer()
                            .get(
                                    COMMUNE
                                            + "/teams?limit=2"
                                            + (next.isEmpty() ? "" : "&cursor=" + next));
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            page.at("/items").forEach(item -> codes.add(item.at("/code").asString()));
            assertThat(page.at("/items/0").has("members")).isFalse();
            assertThat(page.at("/items/0/leader/name").asString()).isEqualTo("Nguyễn Văn Ánh");
            next = page.at("/next").asString("");
        } while (!next.isEmpty());

        assertThat(codes).isSorted().doesNotHaveDuplicates();
        assertThat(codes).contains("31-11131-008-1", "31-11131-012-1");
        var country = api.as("viewer@vn").get("/api/v1/vn/teams?limit=500");
        assertThat(country.at("/items").size()).isGreaterThanOrEqualTo(codes.size());
        var one = officer().get(village(8) + "/teams");
        assertThat(one.at("/items").size()).isEqualTo(1);
        assertThat(one.at("/items/0/membersByRole/MEMBER").asInt()).isEqualTo(4);
        assertThat(officer().get(COMMUNE + "/villages/998/teams").status()).isEqualTo(404);
    }

    @Test
    void saysEverythingThatIsWrongWithABody() {
        Map<String, Object> bad = Given.member("m 1", " ", "LEADER", "VILLAGE_HEAD");
        bad.put("phone", "12");
        bad.put("email", "nobody");
        Map<String, Object> twice = Given.member("m2", "Trần Thị Hai", "MEMBER", "OTHER");
        var body = Given.team(List.of(bad, twice, twice));
        body.put("establishment", Map.of("decidedOn", "2031-01-01", "decidedBy", "Chủ tịch"));

        var answer = chair().put(village(13) + "/teams/1", body);

        assertThat(answer.status()).isEqualTo(400);
        var errors = new ArrayList<String>();
        answer.at("/errors")
                .forEach(
                        error ->
                                errors.add(
                                        error.at("/pointer").asString()
                                                + " "
                                                + error.at("/code").asString()));
        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "/establishment/decisionNumber REQUIRED",
                        "/establishment/decidedOn OUT_OF_RANGE",
                        "/members/0/id INVALID",
                        "/members/0/name REQUIRED",
                        "/members/0/phone INVALID_PHONE",
                        "/members/0/email INVALID_EMAIL",
                        "/members/2/id NOT_UNIQUE");
    }

    private ApiClient chair() {
        return api.as("commune-chair@31-11131");
    }

    private ApiClient officer() {
        return api.as("commune-officer@31-11131");
    }

    private static String village(int n) {
        return "%s/villages/%03d".formatted(COMMUNE, n);
    }

    private long events(String stream) {
        return jdbc.sql("select count(*) from domain_event_entry where aggregate_identifier = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }
}
