package vn.cnscd.registry.write.changelife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.TeamChangedV1;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.registry.Given;

/** One decision each: kiện toàn, tạm ngừng, hoạt động trở lại, giải thể. */
@ServiceTest
class LifeOfATeamIT {

    private static final String COMMUNE = "/api/v1/provinces/96/communes/96101";

    @Autowired ApiClient api;
    @Autowired JdbcClient jdbc;
    @Autowired TestTopics topics;

    @BeforeEach
    void units() {
        Given.units(
                api,
                "96,,TINH,Chín Sáu,Tỉnh Chín Sáu",
                "96101,96,XA,Chí Minh,Xã Chí Minh",
                "001,96101,THON,Một,Thôn Một",
                "002,96101,THON,Hai,Thôn Hai",
                "003,96101,THON,Ba,Thôn Ba",
                "004,96101,THON,Bốn,Thôn Bốn");
    }

    /** Kế hoạch of UBND xã Chí Minh, 2025: "rà soát, kiện toàn", and an area of work for each. */
    @Test
    void isConsolidatedByOneDecisionThatChangesManyMembers() {
        String team = established(1);
        var members =
                List.of(
                        Given.member("m2", "Trần Thị Số 2", "LEADER", "PARTY_CELL_SECRETARY"),
                        Given.member("m3", "Trần Thị Số 3", "MEMBER", "YOUTH_UNION"),
                        Given.member("m4", "Trần Thị Số 4", "MEMBER", "YOUTH_UNION"),
                        Given.member("m9", "Lê Văn Mới", "MEMBER", "TEACHER"),
                        Given.member("m10", "Phạm Thị Mới", "COLLABORATOR", "RESIDENT"));
        var keysBefore = keys("96-96101-001-1");

        var answer = consolidate(team, members);
        var again = consolidate(team, members);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("/leader/name").asString()).isEqualTo("Trần Thị Số 2");
        assertThat(answer.at("/memberCount").asInt()).isEqualTo(5);
        assertThat(answer.header("ETag")).contains("\"2\"");
        assertThat(again.header("ETag")).as("a repeat changes nothing").contains("\"2\"");
        assertThat(keys("96-96101-001-1"))
                .as("who stays is the same person")
                .containsEntry("m3", keysBefore.get("m3"))
                .containsEntry("m4", keysBefore.get("m4"));
        var decisions = api.as("viewer@96").get(team + "/decisions");
        assertThat(decisions.at("/items/0/kind").asString()).isEqualTo("ESTABLISHED");
        assertThat(decisions.at("/items/1/kind").asString()).isEqualTo("CONSOLIDATED");
        assertThat(decisions.at("/items/1/decision/decisionNumber").asString())
                .isEqualTo("501/QĐ-UBND");
    }

    @Test
    void isConsolidatedWithinThePolicyAndOnTheVersionThatWasSeen() {
        String team = established(2);
        var headless = List.of(Given.member("m2", "Trần Thị Số 2", "MEMBER", "TEACHER"));

        var refused = consolidate(team, headless);
        var stale =
                chair().header("If-Match", "\"7\"")
                        .post(team + "/consolidations", consolidation(headless));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code").asString()).isEqualTo("LEADER_REQUIRED");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(chair().post(team + "/consolidations", Map.of()).status()).isEqualTo(400);
        assertThat(consolidate(COMMUNE + "/villages/004/teams/1", headless).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("active → suspended → active → dissolved, and nothing after that")
    void livesAndEnds() {
        String team = established(3);

        assertThat(state(decide(team, "resumption"))).isEqualTo("TEAM_ACTIVE");
        assertThat(state(decide(team, "suspension"))).isEqualTo("SUSPENDED");
        assertThat(state(decide(team, "suspension"))).isEqualTo("TEAM_NOT_ACTIVE");
        var application =
                api.as("team-leader@96-96101-003")
                        .post(team + "/applications", Map.of("name", "Lò Văn Đạt"));
        assertThat(state(application)).isEqualTo("TEAM_NOT_ACTIVE");
        assertThat(
                        api.as("service@vn")
                                .get("/internal/v1/contacts?unit=96/96101/003")
                                .at("/leaders")
                                .isEmpty())
                .as("nobody is reminded of what a suspended team does not owe")
                .isTrue();
        assertThat(state(decide(team, "resumption"))).isEqualTo("ACTIVE");
        assertThat(state(decide(team, "dissolution"))).isEqualTo("DISSOLVED");
        assertThat(state(decide(team, "resumption"))).isEqualTo("TEAM_NOT_ACTIVE");
        assertThat(state(decide(team, "dissolution"))).isEqualTo("TEAM_NOT_ACTIVE");

        await().untilAsserted(
                        () ->
                                assertThat(changes("96/96101/003"))
                                        .extracting(TeamChangedV1::state)
                                        .containsExactly(
                                                TeamState.SUSPENDED,
                                                TeamState.ACTIVE,
                                                TeamState.DISSOLVED));
        assertThat(changes("96/96101/003").getFirst())
                .isEqualTo(
                        new TeamChangedV1(
                                "96-96101-003-1",
                                new UnitPath("96/96101/003"),
                                TeamState.SUSPENDED,
                                LocalDate.of(2025, 10, 20),
                                Map.of(MemberRole.LEADER, 1, MemberRole.MEMBER, 5),
                                null,
                                null));
    }

    private String established(int village) {
        String team = "%s/villages/%03d/teams/1".formatted(COMMUNE, village);
        assertThat(chair().put(team, Given.team(6)).status()).isEqualTo(201);
        return team;
    }

    private Answer consolidate(String team, List<Map<String, Object>> members) {
        return chair().post(team + "/consolidations", consolidation(members));
    }

    private static Map<String, Object> consolidation(List<Map<String, Object>> members) {
        return Map.of("decision", decision(), "members", members);
    }

    private Answer decide(String team, String step) {
        return chair().post(team + "/" + step, Map.of("decision", decision()));
    }

    private static Map<String, String> decision() {
        return Map.of(
                "decisionNumber",
                "501/QĐ-UBND",
                "decidedOn",
                "2025-10-20",
                "decidedBy",
                "Chủ tịch UBND xã");
    }

    /** The state after a step, or why it was refused. */
    private static String state(Answer answer) {
        return answer.status() == 409
                ? answer.at("/code").asString()
                : answer.at("/state").asString();
    }

    /** Under which key each member stands. */
    private Map<String, Object> keys(String team) {
        return jdbc.sql(
                        """
                        select jsonb_object_agg(member ->> 'id', member -> 'person' ->> 'person')
                        from team cross join jsonb_array_elements(members) as member where code = ?
                        """)
                .param(team)
                .query(
                        (row, _) ->
                                JsonMapper.shared()
                                        .readerForMapOf(Object.class)
                                        .<Map<String, Object>>readValue(row.getString(1)))
                .single();
    }

    private List<TeamChangedV1> changes(String unit) {
        return topics.published(PublishedEvent.REGISTRY_TOPIC).stream()
                .filter(event -> event.subject().equals(unit))
                .filter(event -> event.type().equals(PublishedEvent.TEAM_CHANGED.type()))
                .map(event -> JsonMapper.shared().readValue(event.text(), TeamChangedV1.class))
                .toList();
    }

    private ApiClient chair() {
        return api.as("commune-chair@96-96101");
    }
}
