package vn.cnscd.registry.write.setduties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.registry.Given;

/** Kế hoạch 2025 of UBND xã Thượng Hồng: members have "lịch công tác và phân công trách nhiệm". */
@ServiceTest
class SetDutiesIT {

    private static final String VILLAGE = "/api/v1/provinces/54/communes/54101/villages/001";
    private static final String DECEMBER = VILLAGE + "/teams/1/duties/2025-12";

    @Autowired ApiClient api;

    @BeforeEach
    void team() {
        Given.units(
                api,
                "54,,TINH,Hải Dương,Tỉnh Hải Dương",
                "54101,54,XA,Thượng Hồng,Xã Thượng Hồng",
                "001,54101,THON,Một,Thôn Một");
        assertThat(chair().put(VILLAGE + "/teams/1", Given.team(5)).status()).isIn(200, 201);
    }

    @Test
    void plansAMonthAndShowsItInTheOrderOfTime() {
        assertThat(leader().get(VILLAGE + "/teams/1/duties/2025-11").at("/shifts").isEmpty())
                .isTrue();
        var plan =
                plan(
                        List.of(
                                shift("2025-12-20", "08:00", "11:00", "m2", "m3"),
                                shift("2025-12-05", "19:00", "21:00", "m1")));

        var set = leader().put(DECEMBER, plan);

        assertThat(set.status()).as(set.toString()).isEqualTo(201);
        assertThat(leader().put(DECEMBER, plan).status()).isEqualTo(200);
        var seen = api.as("province-officer@54").get(DECEMBER);
        assertThat(seen.at("/shifts/0/day").asString()).isEqualTo("2025-12-05");
        assertThat(seen.at("/shifts/0/from").asString()).isEqualTo("19:00");
        assertThat(seen.at("/shifts/0/members/0/name").asString()).isEqualTo("Nguyễn Văn Ánh");
        assertThat(seen.at("/shifts/1/members")).hasSize(2);
        assertThat(leader().put(DECEMBER, plan(List.of())).at("/shifts").isEmpty()).isTrue();
    }

    @Test
    void keepsThePlanOfAMemberWhoLeftWithoutTheName() {
        String november = VILLAGE + "/teams/1/duties/2025-10";
        leader().put(november, plan(List.of(shift("2025-10-02", "08:00", "09:00", "m5"))));
        var decision =
                Map.of(
                        "decisionNumber", "13/QĐ-UBND",
                        "decidedOn", "2025-10-15",
                        "decidedBy", "Chủ tịch UBND xã");
        chair().post(
                        VILLAGE + "/teams/1/consolidations",
                        Map.of("decision", decision, "members", Given.team(4).get("members")));

        var shift = leader().get(november).at("/shifts/0");

        assertThat(shift.at("/members/0/id").asString()).isEqualTo("m5");
        assertThat(shift.at("/members/0/name").isNull()).isTrue();
    }

    @Test
    void letsOneOfTwoWinWhoChangeTheSameVersion() {
        String september = VILLAGE + "/teams/1/duties/2025-09";
        var first = plan(List.of(shift("2025-09-02", "08:00", "09:00", "m1")));
        var other = plan(List.of(shift("2025-09-03", "08:00", "09:00", "m1")));
        assertThat(leader().header("If-Match", "\"0\"").put(september, first).status())
                .isEqualTo(201);
        assertThat(leader().header("If-Match", "\"0\"").put(september, other).status())
                .isEqualTo(412);
    }

    @Test
    void saysWhatIsWrong() {
        for (Map<String, Object> shift :
                List.of(
                        shift("2025-11-30", "08:00", "09:00", "m1"),
                        shift("2025-12-30", "09:00", "09:00", "m1"),
                        shift("2025-12-30", "08:00", "09:00"),
                        shift("2025-12-30", "08:00", "09:00", "m99"),
                        shift("2025-12-30", "8 giờ", "09:00", "m1"),
                        Map.<String, Object>of("members", List.of("m1")))) {
            var answer = leader().put(DECEMBER, plan(List.of(shift)));
            assertThat(answer.status()).as(shift + " " + answer).isEqualTo(400);
        }
        assertThat(leader().put(DECEMBER, Map.of()).status()).isEqualTo(400);
        assertThat(leader().put(VILLAGE + "/teams/1/duties/2025-Q4", plan(List.of())).status())
                .isEqualTo(400);
        assertThat(leader().put(VILLAGE + "/teams/1/duties/december", plan(List.of())).status())
                .isEqualTo(400);
        assertThat(api.as("viewer@54").get(DECEMBER).status()).isEqualTo(403);
    }

    private static Map<String, Object> plan(List<Map<String, Object>> shifts) {
        return Map.of("shifts", shifts);
    }

    private static Map<String, Object> shift(
            String day, String from, String to, String... members) {
        var shift = new LinkedHashMap<String, Object>();
        shift.put("day", day);
        shift.put("from", from);
        shift.put("to", to);
        shift.put("place", "Nhà văn hóa thôn");
        shift.put("members", List.of(members));
        return shift;
    }

    private ApiClient leader() {
        return api.as("team-leader@54-54101-001");
    }

    private ApiClient chair() {
        return api.as("commune-chair@54-54101");
    }
}
