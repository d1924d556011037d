package vn.cnscd.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What tests know of a village: where it is and how it is registered. */
record Village(String province, String commune, String code) {

    String url() {
        return communeUrl() + "/villages/" + code;
    }

    String communeUrl() {
        return "/api/v1/provinces/%s/communes/%s".formatted(province, commune);
    }

    String path() {
        return "%s/%s/%s".formatted(province, commune, code);
    }

    String team() {
        return path().replace('/', '-') + "-1";
    }

    /** Who speaks for its team. */
    String leader() {
        return "team-leader@" + path().replace('/', '-');
    }

    /** Somebody applies to join its team, and the leader endorses it; the application's address. */
    String endorsed(Api api, String name) {
        var applications = url() + "/teams/1/applications";
        var applied =
                api.as(leader())
                        .post(
                                applications,
                                Map.of(
                                        "name", name,
                                        "phone", "0987654321",
                                        "force", "YOUTH_UNION",
                                        "reason", "Muốn giúp bà con dùng VNeID"));
        assertThat(applied.status()).as(applied.toString()).isEqualTo(201);
        var application = applications + "/" + applied.at("/id").asString();
        var endorsed = api.as(leader()).post(application + "/endorsement");
        assertThat(endorsed.at("/state").asString()).isEqualTo("ENDORSED");
        return application;
    }

    /** A team of a size that pleases every policy, led by the head of the village. */
    static Map<String, Object> team(int members, String leadersMail) {
        var people = new ArrayList<Map<String, Object>>();
        people.add(
                Map.of(
                        "id", "m1",
                        "name", "Nguyễn Văn An",
                        "role", "LEADER",
                        "force", "VILLAGE_HEAD",
                        "workAreas", List.of("OUTREACH"),
                        "phone", "0912345678",
                        "email", leadersMail));
        for (int i = 2; i <= members; i++) {
            people.add(
                    Map.of(
                            "id",
                            "m" + i,
                            "name",
                            "Trần Thị Bình " + i,
                            "role",
                            "MEMBER",
                            "force",
                            "YOUTH_UNION",
                            "workAreas",
                            List.of("ONLINE_PUBLIC_SERVICE")));
        }
        var decision =
                Map.of(
                        "decisionNumber",
                        "424/QĐ-UBND",
                        "decidedOn",
                        "2025-08-26",
                        "decidedBy",
                        "Chủ tịch UBND xã");
        return Map.of("establishment", decision, "members", people);
    }
}
