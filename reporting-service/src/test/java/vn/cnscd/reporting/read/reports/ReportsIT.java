package vn.cnscd.reporting.read.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cnscd.reporting.Shown.figure;
import static vn.cnscd.reporting.Shown.indicators;
import static vn.cnscd.reporting.World.activity;
import static vn.cnscd.reporting.World.household;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

@ReportingIT
class ReportsIT {
    private static final String GOOD = "{\"narrative\":{\"achievements\":\"Tốt\"}}";

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void fiveDaysBeforeItIsDue() {
        clock.set(MutableClock.START);
    }

    @Test
    void goesFromOpenOverReturnedToApproved() {
        var village = world.unit("31/11131/001");
        world.team(village, 1, "2025-08-26");
        world.settle();
        var leader = api.as("team-leader@31-11131-001");
        var office = api.as("commune-officer@31-11131");

        var open = leader.get(url(village, ""));
        assertThat(open.json().propertyNames())
                .contains(
                        "unit",
                        "period",
                        "state",
                        "dueOn",
                        "timeliness",
                        "figures",
                        "narrative",
                        "submittedAt",
                        "changesSinceSubmission");
        assertThat(open.at("/state").asString()).isEqualTo("OPEN");
        assertThat(open.at("/dueOn").asString()).isEqualTo("2025-12-15");
        assertThat(open.at("/timeliness").asString()).isEqualTo("NOT_DUE");
        assertThat(office.post(url(village, "/approval"), "").at("/code").asString())
                .isEqualTo("NOT_SUBMITTED");

        assertState(leader.post(url(village, "/submission"), GOOD), "SUBMITTED");
        assertState(leader.post(url(village, "/submission"), GOOD), "SUBMITTED");
        var other =
                leader.post(
                        url(village, "/submission"), "{\"narrative\":{\"achievements\":\"Khác\"}}");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("/code").asString()).isEqualTo("ALREADY_SUBMITTED");

        var returned = office.post(url(village, "/return"), "{\"reason\":\"Thiếu số liệu\"}");
        assertState(returned, "RETURNED");
        assertThat(returned.at("/timeliness").asString()).isEqualTo("NOT_DUE");
        assertThat(returned.at("/submittedAt").isNull()).isTrue();
        assertThat(returned.at("/narrative/achievements").asString()).isEqualTo("Tốt");
        assertState(leader.post(url(village, "/submission"), GOOD), "SUBMITTED");
        var approved = office.post(url(village, "/approval"), "");
        assertState(approved, "APPROVED");
        assertThat(approved.at("/timeliness").asString()).isEqualTo("ON_TIME");
        assertThat(leader.post(url(village, "/submission"), GOOD).at("/code").asString())
                .isEqualTo("ALREADY_APPROVED");
    }

    @Test
    void keepsTheFiguresThatWereSubmitted() {
        var village = world.unit("31/11132/001");
        var team = world.team(village, 1, "2025-08-26");
        var first =
                activity(
                        new UUID(31, 1),
                        team,
                        village,
                        "2025-10-05",
                        List.of(household(village, "a")));
        world.record(first);
        world.settle();
        var leader = api.as("team-leader@31-11132-001");
        leader.post(url(village, "/submission"), GOOD);
        world.revoke(first);
        world.settle();
        var report = leader.get(url(village, ""));
        assertThat(figure(report, "/figures", "HOUSEHOLDS_SUPPORTED").get("value").asInt())
                .isEqualTo(1);
        assertThat(figure(report, "/figures", "HOUSEHOLDS_SUPPORTED").get("name").asString())
                .isNotBlank();
        assertThat(report.at("/changesSinceSubmission").toString())
                .contains("{\"code\":\"HOUSEHOLDS_SUPPORTED\",\"was\":1,\"is\":0}")
                .doesNotContain("TEAMS");
    }

    @Test
    void callsFiguresProvisionalThatWereSubmittedBeforeThePeriodWasOver() {
        var village = world.unit("31/11132/002");
        world.team(village, 1, "2025-08-26");
        world.settle();
        var leader = api.as("team-leader@31-11132-002");
        assertThat(leader.get(url(village, "")).at("/provisional").asBoolean()).isTrue();
        leader.post(url(village, "/submission"), GOOD);
        clock.set(Instant.parse("2026-01-05T03:00:00Z"));
        assertThat(leader.get(url(village, "")).at("/provisional").asBoolean()).isTrue();
        assertThat(indicators(api, village, "2025-Q4").at("/provisional").asBoolean()).isFalse();
    }

    @Test
    void judgesTimelinessByTheLocalDay() {
        var village = world.unit("31/11133/001");
        var leader = api.as("team-leader@31-11133-001");
        world.settle();
        clock.set(Instant.parse("2025-12-15T16:59:59Z")); // 23:59:59 in Vietnam
        assertThat(leader.get(url(village, "")).at("/timeliness").asString()).isEqualTo("NOT_DUE");
        clock.set(Instant.parse("2025-12-15T17:00:00Z"));
        assertThat(leader.get(url(village, "")).at("/timeliness").asString()).isEqualTo("MISSING");
        var late = leader.post(url(village, "/submission"), GOOD);
        assertThat(late.at("/timeliness").asString()).isEqualTo("LATE");
        assertThat(late.at("/submittedAt").asString()).isEqualTo("2025-12-15T17:00:00Z");
    }

    @Test
    void refusesAPeriodThatHasNotBegunAndKnowsNoOtherPeriods() {
        var village = world.unit("31/11134/001");
        world.settle();
        var leader = api.as("team-leader@31-11134-001");
        var early = leader.post("/api/v1/" + village.url() + "/reports/2026-Q1/submission", GOOD);
        assertThat(early.at("/code").asString()).isEqualTo("PERIOD_NOT_BEGUN");
        assertThat(leader.get("/api/v1/" + village.url() + "/reports/2025-10").status())
                .isEqualTo(404);
        assertThat(leader.get("/api/v1/" + village.url() + "/reports/2025-13").status())
                .isEqualTo(400);
    }

    @Test
    void asksForNoReportOnAPeriodBeforeTheFirstTeam() {
        var village = world.unit("31/11139/001");
        world.team(village, 1, "2025-08-26");
        world.settle();
        var leader = api.as("team-leader@31-11139-001");
        String reports = "/api/v1/" + village.url() + "/reports/";

        assertThat(leader.get(reports + "2025-Q3").at("/timeliness").asString())
                .isEqualTo("MISSING");
        assertThat(leader.get(reports + "2025-Q2").at("/timeliness").asString())
                .isEqualTo("NOT_DUE");
        var early = leader.post(reports + "2025-Q2/submission", GOOD);
        assertThat(early.status()).as(early.toString()).isEqualTo(409);
        assertThat(early.at("/code").asString()).isEqualTo("PERIOD_NOT_OWED");
    }

    @Test
    void answersATagAndRefusesAStaleOne() {
        var village = world.unit("31/11135/001");
        world.settle();
        var leader = api.as("team-leader@31-11135-001");
        String before = leader.get(url(village, "")).header("ETag").orElseThrow();
        String after = leader.post(url(village, "/submission"), GOOD).header("ETag").orElseThrow();
        assertThat(after).isNotEqualTo(before);
        var office = api.as("commune-officer@31-11135");
        assertThat(office.header("If-Match", before).post(url(village, "/approval"), "").status())
                .isEqualTo(412);
        assertThat(office.header("If-Match", after).post(url(village, "/approval"), "").status())
                .isEqualTo(200);
    }

    @Test
    void listsWhoHasNotReportedTheLongestOverdueFirst() {
        var commune = world.unit("31/11136");
        for (int i = 1; i <= 4; i++) {
            world.team(world.unit("31/11136/00" + i), 1, i == 4 ? "2026-01-02" : "2025-08-26");
        }
        world.unit("31/11136/005");
        world.settle();
        var office = api.as("commune-officer@31-11136");
        office.post(url(new UnitPath("31/11136/001"), "/submission"), GOOD);
        clock.set(Instant.parse("2025-12-18T03:00:00Z"));
        office.post(url(new UnitPath("31/11136/002"), "/submission"), GOOD);
        var answer = api.as("viewer@31").get(url(commune, "/completeness"));
        assertThat(answer.text())
                .isEqualTo(
                        """
                        {"expected":3,"submitted":2,"onTime":1,"late":1,"missing":[\
                        {"unit":"31/11136/003","name":"THON 003","dueOn":"2025-12-15","daysLate":3}]}""");
        assertThat(
                        api.as("viewer@31")
                                .get("/api/v1/" + commune.url() + "/reports/2025-Q2/completeness")
                                .at("/expected")
                                .asInt())
                .isZero();
    }

    @Test
    void listsTheUnitsOwnReports() {
        var village = world.unit("31/11137/001");
        world.team(village, 1, "2025-04-01");
        await().untilAsserted(
                        () -> {
                            var list =
                                    api.as("viewer@31")
                                            .get("/api/v1/" + village.url() + "/reports?limit=2");
                            assertThat(
                                            list.at("/items")
                                                    .valueStream()
                                                    .map(row -> row.get("period").asString()))
                                    .containsExactly("2025-Q4", "2025-Q3");
                            assertThat(list.at("/items/1/timeliness").asString())
                                    .isEqualTo("MISSING");
                            var rest =
                                    api.as("viewer@31")
                                            .get(
                                                    "/api/v1/"
                                                            + village.url()
                                                            + "/reports?limit=2&cursor="
                                                            + list.at("/next").asString());
                            assertThat(rest.at("/items/0/period").asString()).isEqualTo("2025-Q2");
                        });
    }

    private static void assertState(Answer answer, String state) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/state").asString()).isEqualTo(state);
    }

    private static String url(UnitPath unit, String rest) {
        return "/api/v1/" + unit.url() + "/reports/2025-Q4" + rest;
    }
}
