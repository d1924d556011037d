package vn.cnscd.acceptance;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.local.LocalPlatform;

/**
 * Parts are killed (kill -9) in the middle of a load; a client that repeats what got no answer
 * loses nothing.
 */
@ExtendWith(Platform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashE2E {

    private static final int BATCHES = 30;
    private static final int BATCH_SIZE = 50;
    private static final String SYSTEM = "commune-system@40-16933";
    private static final String COMMUNE = "/api/v1/provinces/40/communes/16933";

    private final Api api;
    private final LocalPlatform platform;

    CrashE2E(Api api, LocalPlatform platform) {
        this.api = api;
        this.platform = platform;
    }

    @BeforeAll
    void villagesWithATeamEach() {
        var units = new StringBuilder("code,parent_code,kind,name,full_name\n");
        units.append("40,,TINH,Nghệ An,Tỉnh Nghệ An\n16933,40,XA,Tam Quang,Xã Tam Quang\n");
        for (int code = 1; code <= 3; code++) {
            units.append("00%d,16933,BAN,Bản %d,Bản %d%n".formatted(code, code, code));
        }
        api.as("operator@vn").post("/api/v1/units/imports", "text/csv", units.toString());
        for (int code = 1; code <= 3; code++) {
            var village = village(code);
            var answer =
                    api.as("commune-chair@40-16933")
                            .put(
                                    village.url() + "/teams/1",
                                    Village.team(6, "ban" + code + "@example.vn"));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        }
    }

    @ParameterizedTest
    @CsvSource({"activity-service, 1", "reporting-service, 2", "kafka, 3"})
    void everyAcceptedActivityIsCountedOnceAlthoughAPartDiesUnderLoad(String part, int code) {
        Village village = village(code);
        Submission sent = new Submission();
        IntStream.range(0, BATCHES * BATCH_SIZE).forEach(n -> sent.with(village, n));

        try (ExecutorService clients = Executors.newFixedThreadPool(3)) {
            List<Future<?>> answered =
                    IntStream.range(0, BATCHES)
                            .<Future<?>>mapToObj(
                                    batch ->
                                            clients.submit(
                                                    () -> submitUntilAnswered(batch(sent, batch))))
                            .toList();
            await().atMost(60, SECONDS)
                    .until(() -> answered.stream().filter(Future::isDone).count() >= 5);
            platform.kill(part);
            platform.restart(part);
            for (Future<?> answer : answered) {
                assertThat(answer).succeedsWithin(120, SECONDS);
            }
        }

        Map<String, Long> expected = sent.figures();
        await().atMost(60, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(
                                                Figures.of(
                                                        api.as("viewer@40")
                                                                .get(
                                                                        village.url()
                                                                                + "/indicators?period=2025-Q4"),
                                                        expected.keySet()))
                                        .isEqualTo(expected));
    }

    private void submitUntilAnswered(List<Map<String, Object>> items) {
        ApiClient client = api.as(SYSTEM);
        await().atMost(110, SECONDS)
                .pollInterval(200, MILLISECONDS)
                .until(
                        () -> {
                            var answer = client.post(COMMUNE + "/activities", items);
                            return answer.status() == 200
                                    && answer.at("/accepted").asInt()
                                                    + answer.at("/duplicate").asInt()
                                            == items.size();
                        });
    }

    private static List<Map<String, Object>> batch(Submission sent, int batch) {
        return sent.items().subList(batch * BATCH_SIZE, (batch + 1) * BATCH_SIZE);
    }

    private static Village village(int code) {
        return new Village("40", "16933", "00" + code);
    }
}
