package vn.cnscd.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.local.LocalPlatform;

/** The platform's main story, in order: what one test leaves is where the next begins. */
@ExtendWith(Platform.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarterOfACommuneE2E {

    private static final Village VILLAGE_1 = new Village("31", "11131", "001");
    private static final Village VILLAGE_2 = new Village("31", "11131", "002");
    private static final String COMMUNE = VILLAGE_1.communeUrl();
    private static final String SYSTEM = "commune-system@31-11131";
    private static final String UNITS =
            """
            code,parent_code,kind,name,full_name,households,population
            31,,THANH_PHO,Hải Phòng,Thành phố Hải Phòng,,
            11131,31,XA,Chí Minh,Xã Chí Minh,,
            001,11131,THON,An Bình,Thôn An Bình,250,900
            002,11131,THON,An Thái,Thôn An Thái,310,1100
            """;

    /** 1,000 activities of each of two villages. */
    private static final Submission QUARTER = quarter();

    private final Api api;

    QuarterOfACommuneE2E(Api api) {
        this.api = api;
    }

    private static Submission quarter() {
        var submission = new Submission();
        for (int n = 0; n < 1_000; n++) {
            submission.with(VILLAGE_1, n).with(VILLAGE_2, n);
        }
        return submission;
    }

    @Test
    @Order(1)
    void anOperatorImportsTheUnitsAndImportingThemAgainChangesNothing() {
        Answer first = api.as("operator@vn").post("/api/v1/units/imports", "text/csv", UNITS);
        Answer again = api.as("operator@vn").post("/api/v1/units/imports", "text/csv", UNITS);

        assertThat(first.at("/registered").asInt()).as(first.toString()).isEqualTo(4);
        assertThat(again.at("/unchanged").asInt()).as(again.toString()).isEqualTo(4);
        assertThat(api.as("viewer@31").get(VILLAGE_1.url()).at("/fullName").asString())
                .isEqualTo("Thôn An Bình");
    }

    @Test
    @Order(2)
    void theChairEstablishesATeamInEachVillage() {
        var chair = api.as("commune-chair@31-11131");

        Answer first =
                chair.put(VILLAGE_1.url() + "/teams/1", Village.team(7, "an.binh@example.vn"));
        Answer second =
                chair.put(VILLAGE_2.url() + "/teams/1", Village.team(5, "an.thai@example.vn"));

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.at("/code").asString()).isEqualTo("31-11131-001-1");
        assertThat(second.status()).isEqualTo(201);
    }

    @Test
    @Order(3)
    void theCommunesSystemSubmitsAQuarterWithRepeatsChangesAndMistakesInIt() {
        var items = new ArrayList<>(QUARTER.items());
        items.add(Submission.activity(VILLAGE_1, 1));
        items.add(changed(Submission.activity(VILLAGE_1, 2), "participants", 999));
        items.add(changed(Submission.activity(VILLAGE_1, 2_001), "participants", -1));
        items.add(changed(Submission.activity(VILLAGE_1, 2_002), "team", "31-11131-009-1"));
        items.add(changed(Submission.activity(VILLAGE_1, 2_003), "heldOn", "2999-01-01"));

        Answer answer = api.as(SYSTEM).post(COMMUNE + "/activities", items);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("/accepted").asInt()).isEqualTo(2_000);
        assertThat(answer.at("/duplicate").asInt()).isEqualTo(1);
        assertThat(answer.at("/conflict").asInt()).isEqualTo(1);
        assertThat(answer.at("/rejected").asInt()).isEqualTo(3);
        assertThat(answer.at("/items/2002/errors/0/pointer").asString()).isEqualTo("/participants");
        assertThat(answer.at("/items/2003/code").asString()).isEqualTo("UNKNOWN_TEAM");
        assertThat(answer.at("/items/2004/code").asString()).isEqualTo("HELD_IN_THE_FUTURE");
    }

    @Test
    @Order(4)
    void theSameQuarterSentAgainAfterALostAnswerDoublesNothing() {
        Answer answer = api.as(SYSTEM).post(COMMUNE + "/activities", QUARTER.items());

        assertThat(answer.at("/duplicate").asInt()).isEqualTo(2_000);
        assertThat(answer.at("/items/0/activityId").asString()).isNotEmpty();
    }

    @Test
    @Order(5)
    void theFiguresEqualAnIndependentRecountAtEveryLevel() {
        Map<String, Long> expected = QUARTER.figures();

        awaitFigures("viewer@31-11131", COMMUNE, expected);
        awaitFigures("viewer@31", "/api/v1/provinces/31", expected);
    }

    @Test
    @Order(6)
    void voidingAnActivityTakesItOutOfEveryFigure() {
        var officer = api.as("commune-officer@31-11131");
        String id =
                api.as(SYSTEM)
                        .post(COMMUNE + "/activities", List.of(Submission.activity(VILLAGE_1, 0)))
                        .at("/items/0/activityId")
                        .asString();
        var without = new Submission();
        for (int n = 0; n < 1_000; n++) {
            without.with(VILLAGE_2, n);
            if (n > 0) {
                without.with(VILLAGE_1, n);
            }
        }

        Answer voided =
                officer.post(
                        COMMUNE + "/activities/" + id + "/void",
                        Map.of("reason", "Nhập nhầm ngày"));

        assertThat(voided.status()).as(voided.toString()).isEqualTo(200);
        awaitFigures("viewer@31-11131", COMMUNE, without.figures());
    }

    @Test
    @Order(7)
    void aVillageSubmitsItsReportAndTheCommuneSeesWhoHasNot() {
        String report = VILLAGE_1.url() + "/reports/2025-Q4";
        var narrative =
                Map.of(
                        "achievements",
                        "Hướng dẫn từng hộ",
                        "difficulties",
                        "Mạng yếu",
                        "proposals",
                        "");

        await().atMost(30, SECONDS)
                .untilAsserted(
                        () -> assertThat(completeness().at("/expected").asInt()).isEqualTo(2));
        Answer submitted =
                api.as("team-leader@31-11131-001")
                        .post(report + "/submission", Map.of("narrative", narrative));

        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        assertThat(submitted.at("/state").asString()).isEqualTo("SUBMITTED");
        assertThat(submitted.at("/timeliness").asString()).isEqualTo("LATE");
        assertThat(completeness().at("/submitted").asInt()).isEqualTo(1);
        assertThat(completeness().at("/missing/0/unit").asString()).isEqualTo(VILLAGE_2.path());
        assertThat(completeness().at("/missing/0/dueOn").asString()).isEqualTo("2025-12-15");
        assertThat(completeness().at("/missing/0/daysLate").asInt()).isPositive();
    }

    @Test
    @Order(8)
    void theCommuneOfficerApprovesTheReport() {
        Answer approved =
                api.as("commune-officer@31-11131")
                        .post(VILLAGE_1.url() + "/reports/2025-Q4/approval", Map.of());

        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        assertThat(approved.at("/state").asString()).isEqualTo("APPROVED");
    }

    @Test
    @Order(9)
    void theLeaderWhoIsLateGetsOneReminderByMail(LocalPlatform platform) {
        await().atMost(60, SECONDS).until(() -> !remindersOf(platform).isEmpty());

        assertThat(remindersOf(platform)).hasSize(1);
    }

    @Test
    @Order(10)
    void theReminderStandsInTheLeadersInbox() {
        Answer inbox = api.as("team-leader@31-11131-002").get(VILLAGE_2.url() + "/notifications");

        assertThat(inbox.at("/items")).as(inbox.toString()).isNotEmpty();
        assertThat(inbox.text()).contains("Quý IV/2025");
    }

    @Test
    @Order(11)
    void theLeaderWhoseReportWasApprovedIsTold() {
        awaitNotice("Báo cáo Quý IV/2025", "đã được duyệt");
    }

    @Test
    @Order(12)
    void aVillageIsToldThatTheCommuneAsksForAReport() {
        var dueOn = LocalDate.now(Period.ZONE).plusDays(10);
        Answer asked =
                api.as("commune-officer@31-11131")
                        .put(
                                COMMUNE + "/report-requests/bao-so-12",
                                Map.of(
                                        "title",
                                        "Hỗ trợ sau bão",
                                        "question",
                                        "Tổ đã giúp bao nhiêu hộ làm lại giấy tờ?",
                                        "dueOn",
                                        dueOn.toString(),
                                        "units",
                                        List.of("31/11131/001")));

        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        awaitNotice("Xã Chí Minh yêu cầu Thôn An Bình, Xã Chí Minh báo cáo đột xuất");
    }

    @Test
    @Order(13)
    void everyPartSaysThatItServes() {
        assertThat(api.anonymous().get("/healthz").status()).isEqualTo(200);
    }

    /** In the inbox of the first village's leader. */
    private void awaitNotice(String... words) {
        await().atMost(60, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(
                                                api.as("team-leader@31-11131-001")
                                                        .get(VILLAGE_1.url() + "/notifications")
                                                        .text())
                                        .contains(words));
    }

    private static List<Mail> remindersOf(LocalPlatform platform) {
        return Mail.in(platform.mailFolder()).stream()
                .filter(
                        mail ->
                                mail.isTo("an.thai@example.vn")
                                        && mail.subject().contains("IV/2025"))
                .toList();
    }

    private Answer completeness() {
        return api.as("commune-officer@31-11131").get(COMMUNE + "/reports/2025-Q4/completeness");
    }

    private void awaitFigures(String caller, String unit, Map<String, Long> expected) {
        await().atMost(30, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(
                                                Figures.of(
                                                        api.as(caller)
                                                                .get(
                                                                        unit
                                                                                + "/indicators?period=2025-Q4"),
                                                        expected.keySet()))
                                        .isEqualTo(expected));
    }

    private static Map<String, Object> changed(
            Map<String, Object> activity, String field, Object value) {
        var changed = new HashMap<>(activity);
        changed.put(field, value);
        return changed;
    }
}
