package vn.cnscd.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;

/**
 * What tests of the registry start from; each test has units of its own, for they share one
 * database.
 */
public final class Given {

    public static final String IMPORTS = "/api/v1/units/imports";
    public static final String HEADER = "code,parent_code,kind,name,full_name";

    private Given() {}

    /** A file of units in the usual columns. */
    public static String csv(String... lines) {
        return HEADER + "\n" + String.join("\n", lines) + "\n";
    }

    public static Answer importing(ApiClient api, String... lines) {
        return api.as("operator@vn").post(IMPORTS, "text/csv", csv(lines));
    }

    /** Units that must be registered. */
    public static void units(ApiClient api, String... lines) {
        var answer = importing(api, lines);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("/rejected").isEmpty()).as(answer.toString()).isTrue();
    }

    /** A team's body with a leader and as many members in all. */
    public static Map<String, Object> team(int members) {
        return team(members(members));
    }

    /** A leader and as many members in all. */
    public static List<Map<String, Object>> members(int members) {
        var list = new ArrayList<Map<String, Object>>();
        list.add(member("m1", "Nguyễn Văn Ánh", "LEADER", "VILLAGE_HEAD"));
        for (int i = 2; i <= members; i++) {
            list.add(member("m" + i, "Trần Thị Số " + i, "MEMBER", "YOUTH_UNION"));
        }
        return list;
    }

    public static Map<String, Object> team(List<Map<String, Object>> members) {
        var body = new LinkedHashMap<String, Object>();
        body.put("establishment", establishment());
        body.put("members", members);
        return body;
    }

    public static Map<String, Object> establishment() {
        return Map.of(
                "decisionNumber",
                "424/QĐ-UBND",
                "decidedOn",
                "2025-08-26",
                "decidedBy",
                "Chủ tịch UBND xã");
    }

    public static Map<String, Object> member(String id, String name, String role, String force) {
        var member = new LinkedHashMap<String, Object>();
        member.put("id", id);
        member.put("name", name);
        member.put("role", role);
        member.put("force", force);
        member.put("workAreas", List.of("OUTREACH"));
        member.put("phone", "0912345678");
        member.put("email", id + "@chiminh.example");
        return member;
    }

    /** The answers to calls that are made at the same time. */
    public static List<Answer> atOnce(int callers, Callable<Answer> call) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answer>();
            for (Future<Answer> future : executor.invokeAll(Collections.nCopies(callers, call))) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
