package vn.cnscd.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cnscd.chassis.test.Answer;

/**
 * The commune (xã) that the dashboard's tests look at: four villages with a team each, which is to
 * support six households in the quarter. Only the team of {@link #AN_PHU} does.
 */
final class KeSach {

    static final Village AN_PHU = village("001");
    static final Village AN_NINH = village("002");
    static final Village BUNG_TUC = village("003");
    static final Village PHUNG_AN = village("004");

    /** Its page, which is its address in the API too. */
    static final String PAGE = "/provinces/92/communes/31528";

    private static final String API = AN_PHU.communeUrl();
    private static final String UNITS =
            """
            code,parent_code,kind,name,full_name,households,population
            92,,THANH_PHO,Cần Thơ,Thành phố Cần Thơ,,
            31528,92,XA,Kế Sách,Xã Kế Sách,,
            001,31528,AP,An Phú,Ấp An Phú,250,900
            002,31528,AP,An Ninh,Ấp An Ninh,310,1100
            003,31528,AP,Bưng Túc,Ấp Bưng Túc,180,700
            004,31528,AP,Phụng An,Ấp Phụng An,200,760
            """;

    private KeSach() {}

    static void prepare(Api api) {
        accepted(api.as("operator@vn").post("/api/v1/units/imports", "text/csv", UNITS));
        accepted(
                api.as("commune-officer@92-31528")
                        .put(
                                API + "/targets/2025-Q4",
                                Map.of(
                                        "scope", "TEAM",
                                        "targets", List.of(atLeast("HOUSEHOLDS_SUPPORTED", 6)),
                                        "source", "Kế hoạch 01/KH-UBND")));
        var activities = new ArrayList<Map<String, Object>>();
        for (Village village : List.of(AN_PHU, AN_NINH, BUNG_TUC, PHUNG_AN)) {
            accepted(
                    api.as("commune-chair@92-31528")
                            .put(
                                    village.url() + "/teams/1",
                                    Village.team(5, village.team() + "@example.vn")));
            activities.add(Submission.activity(village, 1));
        }
        activities.add(Submission.activity(AN_PHU, 2));
        activities.add(Submission.activity(AN_PHU, 3));
        submit(api, activities);
        await().atMost(60, SECONDS).untilAsserted(() -> assertCounted(api));
    }

    /** As the commune's own system does it, while someone looks at the dashboard. */
    static void submit(Api api, List<Map<String, Object>> activities) {
        Answer answer = api.as("commune-system@92-31528").post(API + "/activities", activities);
        assertThat(answer.at("/accepted").asInt())
                .as(answer.toString())
                .isEqualTo(activities.size());
    }

    private static void assertCounted(Api api) {
        var expected = Map.of("TEAMS", 4L, "ACTIVITIES", 6L, "HOUSEHOLDS_SUPPORTED", 12L);
        Answer figures = api.as("viewer@92").get(API + "/indicators?period=2025-Q4");
        assertThat(Figures.of(figures, expected.keySet())).isEqualTo(expected);
    }

    private static Map<String, Object> atLeast(String indicator, int value) {
        return Map.of("indicator", indicator, "comparator", "GE", "value", value);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
    }

    private static Village village(String code) {
        return new Village("92", "31528", code);
    }
}
