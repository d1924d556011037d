package vn.cnscd.activity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.UnitDescribedV1;

/** The whole service, and a registry that has announced a few units and teams. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RunningService {

    protected static final String PROVINCE = "/api/v1/provinces/31";
    protected static final String COMMUNE = PROVINCE + "/communes/11131";
    protected static final String VILLAGE = COMMUNE + "/villages/001";
    protected static final String OTHER_COMMUNE = PROVINCE + "/communes/10993";
    protected static final String OTHER_PROVINCE = "/api/v1/provinces/40";

    protected static final String VILLAGE_TEAM = "31-11131-001-1";
    protected static final String COMMUNE_TEAM = "31-11131-1";
    protected static final String TEAM_OF_OTHER_COMMUNE = "31-10993-001-1";

    private static final List<String> UNITS =
            List.of(
                    "31",
                    "31/11131",
                    "31/11131/001",
                    "31/11131/002",
                    "31/10993",
                    "31/10993/001",
                    "40");
    private static final List<String> TEAMS =
            List.of(VILLAGE_TEAM, "31-11131-002-1", COMMUNE_TEAM, TEAM_OF_OTHER_COMMUNE);

    @Autowired protected ApiClient api;
    @Autowired protected TestTopics topics;
    @Autowired protected JdbcClient jdbc;

    @BeforeAll
    void announceUnitsAndTeams() {
        UNITS.forEach(this::announceUnit);
        TEAMS.forEach(this::announceTeam);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("team") >= TEAMS.size() && count("unit") >= UNITS.size());
    }

    protected void announceUnit(String path) {
        var unit = new UnitPath(path);
        topics.publish(
                PublishedEvent.UNIT_REGISTERED,
                unit,
                new UnitDescribedV1(
                        unit, "XA", "Mẫu", "Xã Mẫu", null, null, null, LocalDate.of(2025, 7, 1)));
    }

    protected void announceTeam(String code) {
        var unit = UnitPath.parseIdentifier(code.substring(0, code.lastIndexOf('-'))).orElseThrow();
        topics.publish(
                PublishedEvent.TEAM_ESTABLISHED,
                unit,
                new TeamEstablishedV1(
                        code,
                        unit,
                        LocalDate.of(2025, 8, 26),
                        Map.of(MemberRole.LEADER, 1),
                        Map.of()));
    }

    protected ApiClient system() {
        return api.as("commune-system@31-11131");
    }

    protected ApiClient officer() {
        return api.as("commune-officer@31-11131");
    }

    /** Submits to the commune, as its system. */
    protected Answer submit(String... items) {
        return system().post(COMMUNE + "/activities", array(items));
    }

    /** Submits one activity that must be accepted; the answer is its id. */
    protected String accepted(String item) {
        var answer = submit(item);
        assertThat(answer.at("/accepted").asInt()).as(answer.toString()).isOne();
        return answer.at("/items/0/activityId").asString();
    }

    protected static String array(String... items) {
        return Arrays.stream(items).collect(joining(",", "[", "]"));
    }

    /** A plain activity of the village's team. */
    protected static String item(String id) {
        return item(id, VILLAGE_TEAM, "");
    }

    /** An activity with more fields, each beginning with a comma; they win over the plain ones. */
    protected static String item(String id, String team, String more) {
        return """
        {"id": "%s", "team": "%s", "type": "GUIDANCE_SESSION", "heldOn": "2025-10-12"%s}
        """
                .formatted(id, team, more)
                .strip();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
