package vn.cnscd.reporting.write.askforreport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.reporting.Shown.url;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/** "… hoặc đột xuất theo yêu cầu" (Kế hoạch 03/KH-UBND xã Tam Quang): reports beside the cycle. */
@ReportingIT
class RequestsIT {
    private static final UnitPath PROVINCE = new UnitPath("69");
    private static final UnitPath FIRST = new UnitPath("69/00001");
    private static final UnitPath SECOND = new UnitPath("69/00002");
    private static final UnitPath VILLAGE = new UnitPath("69/00001/001");

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void aProvinceWithTwoCommunes() {
        clock.set(Instant.parse("2025-11-17T03:00:00Z"));
        for (UnitPath unit : List.of(PROVINCE, FIRST, SECOND, VILLAGE)) {
            world.unit(unit.value());
        }
        world.settle();
    }

    @Test
    void askAllUnitsBelowAndShowWhoHasAnswered() {
        var asked = ask("sau-bao", Map.of());
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(ask("sau-bao", Map.of()).status()).as("a repeat").isEqualTo(200);
        assertThat(ask("sau-bao", Map.of("title", "Khác")).at("/code").asString())
                .isEqualTo("CONFLICTING_CONTENT");

        assertThat(answer(FIRST, "sau-bao", "34 hộ").status()).isEqualTo(201);
        clock.set(Instant.parse("2025-11-20T17:30:00Z"));
        assertThat(answer(SECOND, "sau-bao", "5 hộ").status()).isEqualTo(201);

        var seen = api.as("viewer@69").get(url(PROVINCE, "report-requests/69/sau-bao"));
        assertThat(seen.at("/expected").asInt()).as(seen.toString()).isEqualTo(2);
        assertThat(seen.at("/answered").asInt()).isEqualTo(2);
        assertThat(seen.at("/answers/0/answer").asString()).isEqualTo("34 hộ");
        assertThat(seen.at("/answers/0/timeliness").asString()).isEqualTo("ON_TIME");
        assertThat(seen.at("/answers/1/timeliness").asString())
                .as("0:30 in Vietnam, the day after")
                .isEqualTo("LATE");
    }

    @Test
    void areSeenByThoseWhomTheyConcern() {
        ask("chi-mot-xa", Map.of("units", List.of("69/00002")));

        var second = api.as("commune-officer@69-00002").get(url(SECOND, "report-requests"));
        var mine = second.at("/items").values().stream().filter(this::isOfOneCommune).toList();
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst().get("byName").asString()).isEqualTo("TINH 69");
        assertThat(mine.getFirst().has("answers")).isFalse();
        var first = api.as("commune-officer@69-00001").get(url(FIRST, "report-requests"));
        assertThat(first.at("/items").values()).noneMatch(this::isOfOneCommune);
        assertThat(answer(FIRST, "chi-mot-xa", "Không").status()).isEqualTo(404);
        assertThat(
                        api.as("commune-officer@69-00001")
                                .get(url(FIRST, "report-requests/69/chi-mot-xa"))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void areAnsweredAnewByWhoHasSeenTheLastAnswer() {
        ask("sua-lai", Map.of());
        String tag = answer(FIRST, "sua-lai", "1 hộ").header("ETag").orElseThrow();
        assertThat(answer(FIRST, "sua-lai", "1 hộ").status()).as("a repeat").isEqualTo(200);

        assertThat(officer().header("If-Match", tag).put(place("sua-lai"), said("2 hộ")).status())
                .isEqualTo(200);
        assertThat(officer().header("If-Match", tag).put(place("sua-lai"), said("3 hộ")).status())
                .isEqualTo(412);

        var seen = officer().get(url(FIRST, "report-requests/69/sua-lai"));
        assertThat(seen.at("/answers/0/answer").asString()).isEqualTo("2 hộ");
        assertThat(seen.at("/answers/0/timeliness").asString()).isEqualTo("ON_TIME");
    }

    @Test
    void comePageByPageWhatIsDueLastFirst() {
        ask("trang-1", Map.of("dueOn", "2025-12-01"));
        ask("trang-2", Map.of("dueOn", "2025-12-02"));
        ask("trang-3", Map.of("dueOn", "2025-12-03"));

        var page = api.as("viewer@69").get(url(PROVINCE, "report-requests?limit=2"));
        assertThat(page.at("/items/0/id").asString()).isEqualTo("trang-3");
        assertThat(page.at("/items/1/id").asString()).isEqualTo("trang-2");
        var next =
                api.as("viewer@69")
                        .get(
                                url(
                                        PROVINCE,
                                        "report-requests?limit=2&cursor="
                                                + page.at("/next").asString()));
        assertThat(next.at("/items/0/id").asString()).isEqualTo("trang-1");
    }

    @Test
    void areRefusedWhenNobodyCouldAnswerThem() {
        assertThat(ask("qua-han", Map.of("dueOn", "2025-11-16")).at("/errors/0/code").asString())
                .isEqualTo("IN_THE_PAST");
        assertThat(
                        ask("nguoi-khac", Map.of("units", List.of("70/00001")))
                                .at("/errors/0/code")
                                .asString())
                .isEqualTo("NOT_BELOW");
        assertThat(ask("khong-ai", Map.of("units", List.of())).status()).isEqualTo(400);
        assertThat(ask("trong", Map.of("question", " ")).status()).isEqualTo(400);
        assertThat(officer().put(url(VILLAGE, "report-requests/x"), question(Map.of())).status())
                .isEqualTo(409);
        assertThat(
                        api.as("viewer@69")
                                .put(url(PROVINCE, "report-requests/x"), question(Map.of()))
                                .status())
                .isEqualTo(403);
        assertThat(answer(FIRST, "chua-hoi", "Gì?").status()).isEqualTo(404);
    }

    private boolean isOfOneCommune(JsonNode request) {
        return request.get("id").asString().equals("chi-mot-xa");
    }

    private Answer ask(String id, Map<String, Object> but) {
        return api.as("province-officer@69")
                .put(url(PROVINCE, "report-requests/" + id), question(but));
    }

    private static Map<String, Object> question(Map<String, Object> but) {
        var body = new HashMap<String, Object>();
        body.put("title", "Hỗ trợ sau bão");
        body.put("question", "Các Tổ đã giúp bao nhiêu hộ?");
        body.put("dueOn", "2025-11-20");
        body.putAll(but);
        return body;
    }

    private Answer answer(UnitPath unit, String id, String text) {
        return api.as("commune-officer@" + unit.identifier())
                .put(url(unit, "report-requests/69/" + id + "/answer"), said(text));
    }

    private static String place(String id) {
        return url(FIRST, "report-requests/69/" + id + "/answer");
    }

    private static Map<String, Object> said(String text) {
        return Map.of("answer", text);
    }

    private ApiClient officer() {
        return api.as("commune-officer@69-00001");
    }
}
