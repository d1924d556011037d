package vn.cnscd.reporting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.chassis.test.TestTokens;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.PolicySetV1;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.ReportDue.Rule;
import vn.cnscd.contracts.registry.ReportWindow;

/** What units, teams, activities and reports have come to is built anew from what was told. */
@ReportingIT
class RebuildIT {

    private static final UnitPath COMMUNE = new UnitPath("58/00001");
    private static final String REBUILD = "/actuator/rebuild";

    /** What differs without meaning anything: positions, counters and the automation's timer. */
    private static final Map<String, String> SHOWN =
            Map.of(
                    "report_schedule", "select unit, first_team_on from report_schedule",
                    // A batch that takes back what it adds may leave a row of nothing, or none.
                    "rollup",
                            "select * from rollup where activities <> 0 or households_supported <> 0");

    private static final List<String> VOLATILE =
            List.of(
                    "flyway_schema_history",
                    "projection_offset",
                    "poisoned_event",
                    "read_model_build",
                    "figure_change");

    @Autowired ApiClient api;
    @Autowired JdbcClient jdbc;
    @Autowired MutableClock clock;
    @Autowired TestTokens tokens;
    @Autowired World world;
    @Autowired Environment environment;

    @Test
    void comesToTheSameRowByRowAndGoesOn() {
        clock.set(MutableClock.START);
        String team = tell(1, 40);
        state();
        awaitReports(4);
        Map<String, List<String>> before = everything();

        assertThat(management().post(REBUILD, "").at("/state").asString()).isEqualTo("BUILDING");
        awaitDone();

        Map<String, List<String>> after = everything();
        assertThat(after.keySet()).isEqualTo(before.keySet()).contains("rollup", "activity_fact");
        before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
        long counted = activities();
        record(team, 41, 45);
        world.settle();
        assertThat(activities()).isEqualTo(counted + 5);
    }

    private String tell(int from, int to) {
        world.unit("58");
        world.unit(COMMUNE.value(), 100, 400);
        for (int i = 1; i <= 3; i++) {
            world.unit(village(i).value(), 30 + i, 120);
        }
        world.policy(
                0,
                new PolicySetV1(
                        COMMUNE,
                        LocalDate.of(2025, 7, 1),
                        null,
                        new ReportDue(Rule.BEFORE_DAY, 15),
                        ReportWindow.MID_MONTH,
                        null,
                        null));
        world.team(COMMUNE, 1, "2025-08-01");
        String team = world.team(village(1), 1, "2025-08-26");
        world.settle();
        record(team, from, to);
        world.settle();
        return team;
    }

    private void record(String team, int from, int to) {
        for (int i = from; i <= to; i++) {
            var household =
                    World.household(
                            village(1 + i % 3), "household-" + i % 7, Vulnerability.ELDERLY);
            var activity =
                    World.activity(
                            new UUID(58, i),
                            team,
                            village(1),
                            "2025-%02d-15".formatted(9 + i % 4),
                            List.of(household));
            world.record(activity);
            if (i % 5 == 0 && i <= 40) {
                world.revoke(activity);
            }
        }
    }

    private void state() {
        var office = api.as("commune-officer@58-00001");
        var stated =
                office.put(
                        "/api/v1/" + COMMUNE.url() + "/statistics/2025-Q4",
                        "{\"SMARTPHONE_RATE\":{\"numerator\":8,\"denominator\":9}}");
        assertThat(stated.status()).as(stated.text()).isEqualTo(201);
    }

    private long activities() {
        var answer =
                api.as("viewer@58-00001")
                        .get("/api/v1/" + COMMUNE.url() + "/indicators?period=2025");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Long.parseLong(Shown.value(answer, "ACTIVITIES"));
    }

    private static UnitPath village(int number) {
        return new UnitPath("%s/%03d".formatted(COMMUNE.value(), number));
    }

    /** The service opens by itself, in the third and the fourth quarter, what two teams owe. */
    private void awaitReports(long open) {
        await().until(
                        () ->
                                jdbc.sql("select count(*) from report where unit like ?")
                                                .param(COMMUNE.value() + "%")
                                                .query(Long.class)
                                                .single()
                                        == open);
    }

    private void awaitDone() {
        await().atMost(60, SECONDS)
                .until(
                        () -> {
                            Answer status = management().get(REBUILD);
                            return status.status() == 200
                                    && status.at("/state").asString().equals("DONE");
                        });
    }

    private ApiClient management() {
        return new ApiClient(
                () ->
                        "http://127.0.0.1:"
                                + environment.getRequiredProperty("local.management.port"),
                tokens);
    }

    private Map<String, List<String>> everything() {
        var everything = new TreeMap<String, List<String>>();
        for (String table :
                jdbc.sql("select tablename from pg_tables where schemaname = 'read_model'")
                        .query(String.class)
                        .list()) {
            if (!VOLATILE.contains(table)) {
                everything.put(table, rows(SHOWN.getOrDefault(table, "select * from " + table)));
            }
        }
        return everything;
    }

    private List<String> rows(String query) {
        return jdbc.sql("select shown::text from (" + query + ") as shown order by 1")
                .query(String.class)
                .list();
    }
}
