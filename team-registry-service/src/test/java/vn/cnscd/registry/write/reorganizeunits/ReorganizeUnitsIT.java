package vn.cnscd.registry.write.reorganizeunits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.registry.Given;

/**
 * Units that end, are formed and go on. The clock stands at 10 December 2025; a day after it has
 * not come.
 */
@ServiceTest
class ReorganizeUnitsIT {

    @Autowired ApiClient api;
    @Autowired JdbcClient jdbc;

    /**
     * The case of xã An Thới Đông (TP.HCM), Nghị quyết 20/NQ-HĐND: twelve hamlets became eight, and
     * two months later their twelve teams still stood on the old areas.
     */
    @Test
    void mergesTwelveHamletsIntoEightWhileTheirTeamsStandOnTheOldOnes() {
        var commune = hamlets("17", 12);
        for (int i = 1; i <= 12; i++) {
            var team = as("commune-chair").put(village(commune, i) + "/teams/1", Given.team(5));
            assertThat(team.status()).as(team.toString()).isEqualTo(201);
        }

        var successions = new ArrayList<Map<String, Object>>();
        for (int i = 1; i <= 4; i++) {
            successions.add(
                    succession(
                            List.of(path("17", 2 * i - 1), path("17", 2 * i)),
                            hamlet("17", 12 + i, "Ấp " + i)));
        }
        for (int i = 9; i <= 12; i++) {
            successions.add(
                    succession(List.of(path("17", i)), hamlet("17", 8 + i, "Ấp " + (i - 4))));
        }
        var done = reorganize(commune, "20-NQ-HDND", "2025-12-01", successions);

        assertThat(done.status()).as(done.toString()).isEqualTo(201);
        assertThat(paths(as("viewer").get(commune + "/children")))
                .containsExactly(
                        "17/17101/013",
                        "17/17101/014",
                        "17/17101/015",
                        "17/17101/016",
                        "17/17101/017",
                        "17/17101/018",
                        "17/17101/019",
                        "17/17101/020");
        assertThat(paths(as("viewer").get(commune + "/children?on=2025-11-30"))).hasSize(12);
        var ended = as("viewer").get(village(commune, 1));
        assertThat(ended.at("/validTo").asString()).isEqualTo("2025-11-30");
        assertThat(ended.at("/successors/0").asString()).isEqualTo("17/17101/013");
        var formed = as("viewer").get(village(commune, 13));
        assertThat(formed.at("/validFrom").asString()).isEqualTo("2025-12-01");
        assertThat(formed.at("/predecessors").toString())
                .isEqualTo("[\"17/17101/001\",\"17/17101/002\"]");

        var teams = as("commune-officer").get(commune + "/teams").at("/items");
        assertThat(teams.size()).isEqualTo(12);
        for (var team : teams) {
            assertThat(team.at("/state").asString()).isEqualTo("ACTIVE");
            assertThat(team.at("/findings").valueStream().map(each -> each.at("/rule").asString()))
                    .contains("AREA_REORGANIZED");
        }
    }

    @Test
    void establishesNoTeamWhereThereIsNoUnitAnyMore() {
        var commune = hamlets("18", 2);
        reorganize(
                commune,
                "1",
                "2025-08-01",
                List.of(
                        succession(
                                List.of(path("18", 1), path("18", 2)),
                                hamlet("18", 3, "Ấp Một Hai"))));

        var refused = as("commune-chair").put(village(commune, 1) + "/teams/1", Given.team(5));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code").asString()).isEqualTo("UNIT_ENDED");
        assertThat(refused.at("/detail").asString()).contains("18/18101/001", "2025-07-31");
        assertThat(
                        as("commune-chair")
                                .put(village(commune, 3) + "/teams/1", Given.team(5))
                                .status())
                .isEqualTo(201);
    }

    @Test
    void takesNoTeamOfAListWhereThereIsNoUnitAnyMore() {
        var commune = hamlets("43", 2);
        reorganize(
                commune,
                "1",
                "2025-08-01",
                List.of(succession(List.of(path("43", 1)), hamlet("43", 3, "Ấp Ba"))));

        var verdict =
                as("commune-officer")
                        .post(
                                commune + "/roster/imports",
                                "text/csv",
                                """
                                Thôn,Quyết định số,Ngày quyết định,Người quyết định,Họ và tên,Vai trò
                                43/43101/001,424/QĐ-UBND,26/08/2025,Chủ tịch UBND xã,Lê Thị Mai,Tổ trưởng
                                43/43101/002,424/QĐ-UBND,26/08/2025,Chủ tịch UBND xã,Lê Văn Ba,Tổ trưởng
                                """);

        assertThat(verdict.at("/teams/0/code").asString())
                .as(verdict.toString())
                .isEqualTo("UNIT_ENDED");
        assertThat(verdict.at("/established").asInt()).isEqualTo(1);
    }

    @Test
    void establishesNoTeamBeforeThereIsAUnit() {
        var commune = hamlets("35", 1);
        reorganize(
                commune,
                "1",
                "2025-10-01",
                List.of(succession(List.of(path("35", 1)), hamlet("35", 2, "Ấp Hai"))));

        var refused = as("commune-chair").put(village(commune, 2) + "/teams/1", Given.team(5));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code").asString()).isEqualTo("UNIT_NOT_FORMED");
    }

    /** What the first day has not brought yet does not show. */
    @Test
    void keepsTheOldOrderUntilTheFirstDayOfTheNew() {
        var commune = hamlets("19", 2);
        reorganize(
                commune,
                "2026",
                "2026-01-01",
                List.of(
                        succession(
                                List.of(path("19", 1)),
                                goesOn("19", 1),
                                hamlet("19", 3, "Ấp Mới"))));

        assertThat(paths(as("viewer").get(commune + "/children")))
                .containsExactly("19/19101/001", "19/19101/002");
        assertThat(paths(as("viewer").get(commune + "/children?on=2026-01-01")))
                .containsExactly("19/19101/001", "19/19101/002", "19/19101/003");
        var split = as("viewer").get(village(commune, 1));
        assertThat(split.at("/validTo").isNull()).isTrue();
        assertThat(split.at("/successors/0").asString()).isEqualTo("19/19101/003");
    }

    @Test
    void movesAVillageToAnotherCommuneUnderANewCode() {
        var commune = hamlets("22", 1);
        Given.units(api, "22102,22,XA,Bên Kia,Xã Bên Kia");
        var province = "/api/v1/provinces/22";
        var moved =
                api.as("province-officer@22")
                        .put(
                                province + "/reorganizations/chuyen-thon",
                                body(
                                        "2025-11-01",
                                        List.of(
                                                succession(
                                                        List.of("22/22101/001"),
                                                        described("22/22102/001", "Ấp 1")))));

        assertThat(moved.status()).as(moved.toString()).isEqualTo(201);
        assertThat(paths(as("viewer").get(commune + "/children"))).isEmpty();
        assertThat(paths(as("viewer").get(province + "/communes/22102/children")))
                .containsExactly("22/22102/001");
    }

    @Test
    void answersARepeatWithoutDoingItAgainAndRefusesOtherContentUnderTheSameId() {
        var commune = hamlets("23", 3);
        var successions =
                List.of(
                        succession(
                                List.of(path("23", 1), path("23", 2)), hamlet("23", 4, "Ấp Bốn")));
        assertThat(reorganize(commune, "mot", "2025-11-01", successions).status()).isEqualTo(201);
        long events = events();

        assertThat(reorganize(commune, "mot", "2025-11-01", successions).status()).isEqualTo(200);
        var other = reorganize(commune, "mot", "2025-11-02", successions);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("/code").asString()).isEqualTo("CONFLICTING_CONTENT");
        assertThat(events()).isEqualTo(events);
        assertThat(as("viewer").get(commune + "/reorganizations").at("/items/0/id").asString())
                .isEqualTo("mot");
    }

    /** Two people end the same hamlet at once: one order is made, the other is told. */
    @Test
    void letsOneOfManyWinWhoEndTheSameUnitAtTheSameTime() throws Exception {
        var commune = hamlets("24", 2);
        var number = new AtomicInteger();
        var answers =
                Given.atOnce(
                        16,
                        () -> {
                            int mine = 10 + number.incrementAndGet();
                            return reorganize(
                                    commune,
                                    "so-" + mine,
                                    "2025-11-01",
                                    List.of(
                                            succession(
                                                    List.of(path("24", 1), path("24", 2)),
                                                    hamlet("24", mine, "Ấp " + mine))));
                        });

        assertThat(answers).filteredOn(each -> each.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(each -> each.status() != 201)
                .allMatch(each -> each.at("/code").asString().equals("UNIT_ENDED"));
        assertThat(paths(as("viewer").get(commune + "/children"))).hasSize(1);
    }

    @Test
    void neverUsesACodeAgain() {
        var commune = hamlets("25", 3);
        reorganize(
                commune,
                "mot",
                "2025-11-01",
                List.of(succession(List.of(path("25", 1)), hamlet("25", 4, "Ấp Bốn"))));

        for (int used : List.of(1, 3, 4)) {
            var answer =
                    reorganize(
                            commune,
                            "hai",
                            "2025-12-01",
                            List.of(succession(List.of(path("25", 2)), hamlet("25", used, "Ấp"))));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
            assertThat(answer.at("/code").asString()).isEqualTo("UNIT_CODE_TAKEN");
        }
        var again = Given.importing(api, "001,25101,AP,Tên Khác,Ấp Tên Khác");
        assertThat(again.at("/rejected/0/code").asString()).isEqualTo("UNIT_ENDED");
    }

    @Test
    void endsACommuneOnlyWithItsVillages() {
        hamlets("30", 1);
        var successions =
                new ArrayList<>(
                        List.of(
                                succession(
                                        List.of("30/30101"),
                                        Map.<String, Object>of(
                                                "path", "30/30102",
                                                "kind", "PHUONG",
                                                "name", "Mới",
                                                "fullName", "Phường Mới"))));
        var operator = api.as("operator@vn");
        String url = "/api/v1/provinces/30/reorganizations/nq-237";

        var early = operator.put(url, body("2025-12-01", successions));
        assertThat(early.at("/code").asString()).isEqualTo("UNIT_HAS_CHILDREN");

        successions.add(succession(List.of("30/30101/001"), described("30/30102/001", "Ấp 1")));
        assertThat(operator.put(url, body("2025-12-01", successions)).status()).isEqualTo(201);
        assertThat(paths(operator.get("/api/v1/provinces/30/children")))
                .containsExactly("30/30102");

        var officer = api.as("province-officer@30").put(url + "b", body("2025-12-02", successions));
        assertThat(officer.status()).isEqualTo(403);
    }

    /** Nghị quyết 30/2026/QH16, 237/NQ-UBTVQH16: from 30 April 2026 Đồng Nai is a city. */
    @Test
    void callsAUnitAsItWasCalledOnTheDay() {
        String header = Given.HEADER + ",valid_from\n";
        upload(
                header
                        + "39,,TINH,Đồng Nai,Tỉnh Đồng Nai,2025-07-01\n"
                        + "39041,39,XA,Long Thành,Xã Long Thành,2025-07-01\n");
        var changed =
                upload(
                        header
                                + "39,,THANH_PHO,Đồng Nai,Thành phố Đồng Nai,2026-04-30\n"
                                + "39041,39,PHUONG,Long Thành,Phường Long Thành,2026-04-30\n");
        assertThat(changed.at("/changed").asInt()).isEqualTo(2);

        String province = "/api/v1/provinces/39";
        for (String day : List.of("", "?on=2025-07-01", "?on=2026-04-29")) {
            var unit = as("viewer").get(province + day);
            assertThat(unit.at("/fullName").asString()).as(day).isEqualTo("Tỉnh Đồng Nai");
            var communes = as("viewer").get(province + "/children" + day);
            assertThat(communes.at("/items/0/kind").asString()).as(day).isEqualTo("XA");
        }
        var city = as("viewer").get(province + "?on=2026-04-30");
        assertThat(city.at("/kind").asString()).isEqualTo("THANH_PHO");
        assertThat(city.at("/path").asString()).isEqualTo("39");
        var wards = as("viewer").get(province + "/children?on=2026-04-30");
        assertThat(wards.at("/items/0/fullName").asString()).isEqualTo("Phường Long Thành");
    }

    @Test
    void knowsTheDaysOfThisMillenniumOnly() {
        var commune = hamlets("32", 1);
        for (String day : List.of("1999-12-31", "3000-01-01", "%2B999999999-12-31")) {
            for (String resource : List.of("", "/children", "/policy")) {
                var answer = as("viewer").get(commune + resource + "?on=" + day);
                assertThat(answer.status()).as(resource + day).isEqualTo(400);
                assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo("/on");
            }
        }
    }

    @Test
    void isForThoseWhoAdministerTheUnit() {
        var commune = hamlets("29", 2);
        var body =
                body(
                        "2025-12-01",
                        List.of(succession(List.of(path("29", 1)), hamlet("29", 3, "Ấp Ba"))));
        String url = commune + "/reorganizations/mot";
        for (String role : List.of("viewer", "team-leader", "police-officer", "commune-system")) {
            var refused = api.as(role + "@29-29101").put(url, body);
            assertThat(refused.at("/code").asString()).as(role).isEqualTo("ROLE_NOT_ALLOWED");
        }
        var stranger = api.as("commune-officer@29-29102").put(url, body);
        assertThat(stranger.at("/code").asString()).isEqualTo("OUTSIDE_UNIT");
        assertThat(api.as("commune-officer@29-29101").put(url, body).status()).isEqualTo(201);
    }

    @Test
    void saysEverythingThatIsWrongWithABody() {
        var commune = hamlets("26", 2);
        var answer =
                reorganize(
                        commune,
                        "sai",
                        "1999-01-01",
                        List.of(
                                succession(
                                        List.of("26/26101/001", "26/26101/001"), goesOn("26", 2)),
                                succession(
                                        List.of("26", "27/27101/001", "không"),
                                        described("26/26101", "X")),
                                Map.of("into", List.of())));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(
                        answer.at("/errors")
                                .valueStream()
                                .map(
                                        each ->
                                                each.at("/pointer").asString()
                                                        + " "
                                                        + each.at("/code").asString()))
                .contains(
                        "/validFrom OUT_OF_RANGE",
                        "/successions/0/from/1 UNIT_TWICE",
                        "/successions/0/into/0/kind REQUIRED",
                        "/successions/1/from/0 LEVEL_STAYS",
                        "/successions/1/from/1 NOT_WITHIN",
                        "/successions/1/from/2 INVALID",
                        "/successions/1/into/0/path NOT_WITHIN",
                        "/successions/2/from REQUIRED");
        var unknown =
                reorganize(
                        commune,
                        "sai",
                        "2025-12-01",
                        List.of(succession(List.of(path("26", 9)), hamlet("26", 10, "Ấp Mười"))));
        assertThat(unknown.at("/errors/0/code").asString()).isEqualTo("NO_SUCH_UNIT");
        var tooEarly =
                reorganize(
                        commune,
                        "sai",
                        "2025-07-01",
                        List.of(succession(List.of(path("26", 1)), hamlet("26", 10, "Ấp Mười"))));
        assertThat(tooEarly.at("/errors/0/code").asString()).isEqualTo("NOT_AFTER");
        assertThat(paths(as("viewer").get(commune + "/children"))).hasSize(2);
    }

    /** Communes kept their codes when provinces were rearranged on 1 July 2025. */
    @Test
    void movesACommuneWithItsVillagesToAnotherProvinceInOneDecision() {
        hamlets("55", 2);
        Given.units(api, "56,,TINH,Năm Sáu,Tỉnh Năm Sáu", "56101,56,XA,Cũ,Xã Cũ");
        var successions =
                List.of(
                        succession(List.of("55/55101"), described("56/55101", "XA", "Xã An Thới")),
                        succession(List.of(path("55", 1)), described("56/55101/001", "Ấp Một")),
                        succession(List.of(path("55", 2)), described("56/55101/002", "Ấp Hai")));
        String at = "/api/v1/provinces/56/reorganizations/chuyen-55101";

        var ofProvince = api.as("province-officer@56").put(at, body("2025-12-01", successions));
        assertThat(ofProvince.status()).isEqualTo(400);
        var outside = api.as("operator@56").put(at, body("2025-12-01", successions));
        assertThat(outside.at("/errors/0/code").asString()).isEqualTo("NOT_WITHIN");
        var moved = as("operator").put(at, body("2025-12-01", successions));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(201);

        var now = as("viewer").get("/api/v1/provinces/56/communes/55101");
        assertThat(now.at("/predecessors").toString()).isEqualTo("[\"55/55101\"]");
        assertThat(paths(as("viewer").get("/api/v1/provinces/56/communes/55101/children")))
                .containsExactly("56/55101/001", "56/55101/002");
        var before = as("viewer").get("/api/v1/provinces/55/communes/55101");
        assertThat(before.at("/validTo").asString()).isEqualTo("2025-11-30");
        Given.units(api, "003,55101,AP,Ba,Ấp Ba");
        assertThat(as("viewer").get("/api/v1/provinces/56/communes/55101/villages/003").status())
                .isEqualTo(200);
    }

    @Test
    void givesTheCodeOfACommuneToNoOther() {
        hamlets("57", 1);
        Given.units(api, "58,,TINH,Năm Tám,Tỉnh Năm Tám", "58101,58,XA,Cũ,Xã Cũ");
        var taken =
                as("operator")
                        .put(
                                "/api/v1/provinces/58/reorganizations/1",
                                body(
                                        "2025-12-01",
                                        List.of(
                                                succession(
                                                        List.of("58/58101"),
                                                        described("58/57101", "XA", "Xã Mới")))));
        assertThat(taken.at("/code").asString()).as(taken.toString()).isEqualTo("UNIT_CODE_TAKEN");
    }

    private String hamlets(String province, int number) {
        var lines = new ArrayList<String>();
        lines.add(province + ",,THANH_PHO,Một,Thành phố Một");
        lines.add("%1$s101,%1$s,XA,An Thới Đông,Xã An Thới Đông".formatted(province));
        for (int i = 1; i <= number; i++) {
            lines.add("%03d,%s101,AP,Cũ %d,Ấp Cũ %d".formatted(i, province, i, i));
        }
        Given.units(api, lines.toArray(String[]::new));
        return "/api/v1/provinces/%1$s/communes/%1$s101".formatted(province);
    }

    private Answer reorganize(
            String commune, String id, String validFrom, List<Map<String, Object>> successions) {
        return as("commune-officer")
                .put(commune + "/reorganizations/" + id, body(validFrom, successions));
    }

    private static Map<String, Object> body(
            String validFrom, List<Map<String, Object>> successions) {
        return Map.of(
                "validFrom",
                validFrom,
                "decision",
                Map.of(
                        "decisionNumber", "20/NQ-HĐND",
                        "decidedOn", "2025-07-20",
                        "decidedBy", "HĐND xã"),
                "successions",
                successions);
    }

    private static Map<String, Object> succession(List<String> from, Object... into) {
        return Map.of("from", from, "into", List.of(into));
    }

    private static Map<String, Object> hamlet(String province, int number, String fullName) {
        return described(path(province, number), fullName);
    }

    private static Map<String, Object> described(String path, String fullName) {
        return described(path, "AP", fullName);
    }

    private static Map<String, Object> described(String path, String kind, String fullName) {
        var successor = new LinkedHashMap<String, Object>();
        successor.put("path", path);
        successor.put("kind", kind);
        successor.put("name", fullName.replace("Ấp ", "").replace("Xã ", ""));
        successor.put("fullName", fullName);
        successor.put("households", 150);
        return successor;
    }

    private static Map<String, Object> goesOn(String province, int number) {
        return Map.of("path", path(province, number));
    }

    private static String path(String province, int number) {
        return "%1$s/%1$s101/%2$03d".formatted(province, number);
    }

    private static String village(String commune, int number) {
        return commune + "/villages/%03d".formatted(number);
    }

    private static List<String> paths(Answer children) {
        return children.at("/items")
                .valueStream()
                .map(each -> each.at("/path").asString())
                .toList();
    }

    private ApiClient as(String role) {
        return api.as(role + "@vn");
    }

    private Answer upload(String csv) {
        return api.as("operator@vn").post(Given.IMPORTS, "text/csv", csv);
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event_entry").query(Long.class).single();
    }
}
