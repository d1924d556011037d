package vn.cnscd.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.local.LocalPlatform;

/**
 * Two hamlets of a commune become one from 1 July 2026, as in xã An Thới Đông (TP.HCM) by Nghị
 * quyết 20/NQ-HĐND, while their teams go on.
 */
@ExtendWith(Platform.class)
class UnitsThatChangeE2E {
    private static final Commune AN_THOI_DONG =
            new Commune("79", "Hồ Chí Minh", "27673", "An Thới Đông");
    private static final String MERGED = "79/27673/101";

    private final Api api;

    UnitsThatChangeE2E(Api api) {
        this.api = api;
    }

    @BeforeAll
    static void register(Api api, LocalPlatform platform) {
        AN_THOI_DONG.register(api, platform);
    }

    @Test
    void whatWasDoneBeforeStaysWhereItWasDoneAndIsShownInTodaysBoundariesWhenAsked() {
        var one = AN_THOI_DONG.villages().get(0);
        var two = AN_THOI_DONG.villages().get(1);
        for (Village village : List.of(one, two)) {
            var recorded =
                    api.as("commune-system@79-27673")
                            .post(
                                    AN_THOI_DONG.url() + "/activities",
                                    List.of(Submission.activity(village, 1)));
            assertThat(recorded.at("/accepted").asInt()).as(recorded.toString()).isOne();
        }
        await().atMost(30, SECONDS).until(() -> activities("2025-Q4").get(one.path()) == 1);

        var order =
                Map.of(
                        "validFrom",
                        "2026-07-01",
                        "decision",
                        Map.of(
                                "decisionNumber", "20/NQ-HĐND",
                                "decidedOn", "2026-06-20",
                                "decidedBy", "HĐND xã An Thới Đông"),
                        "successions",
                        List.of(
                                Map.of(
                                        "from",
                                        List.of(one.path(), two.path()),
                                        "into",
                                        List.of(
                                                Map.of(
                                                        "path", MERGED,
                                                        "kind", "AP",
                                                        "name", "An Hòa",
                                                        "fullName", "Ấp An Hòa")))));
        var officer = api.as("commune-officer@79-27673");
        String url = AN_THOI_DONG.url() + "/reorganizations/20-NQ-HDND";
        assertThat(officer.put(url, order).status()).isEqualTo(201);
        assertThat(officer.put(url, order).status()).isEqualTo(200);

        await().atMost(30, SECONDS)
                .until(() -> activities("2025-Q4&boundaries=today").containsKey(MERGED));
        assertThat(activities("2025-Q4&boundaries=today")).containsEntry(MERGED, 2);
        assertThat(activities("2025-Q4"))
                .containsEntry(one.path(), 1)
                .containsEntry(two.path(), 1)
                .doesNotContainKey(MERGED);
        assertThat(activities("2026-Q4")).containsKey(MERGED).doesNotContainKey(one.path());

        var late =
                api.as("commune-system@79-27673")
                        .post(
                                AN_THOI_DONG.url() + "/activities",
                                List.of(Submission.activity(one, 2)));
        assertThat(late.at("/accepted").asInt()).as("its team still stands").isOne();
        var told = api.as("commune-system@79-27673").get(AN_THOI_DONG.url() + "/registry-events");
        assertThat(
                        told.at("/items")
                                .valueStream()
                                .map(event -> event.at("/data/validTo").asString()))
                .contains("2026-06-30");
        assertThat(told.at("/items").valueStream().map(event -> event.at("/type").asString()))
                .contains(
                        PublishedEvent.UNIT_REGISTERED.type(), PublishedEvent.UNIT_CHANGED.type());
    }

    private Map<String, Integer> activities(String query) {
        Answer answer =
                api.as("viewer@79")
                        .get(AN_THOI_DONG.url() + "/indicators?by=children&period=" + query);
        var values = new HashMap<String, Integer>();
        answer.at("/rows")
                .forEach(
                        row ->
                                values.put(
                                        row.at("/unit").asString(),
                                        row.at("/values/ACTIVITIES").asInt(0)));
        return values;
    }
}
