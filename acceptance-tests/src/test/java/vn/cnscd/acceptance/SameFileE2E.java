package vn.cnscd.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.local.LocalPlatform;

/** Sixteen clients submit the same file at the same moment. */
@ExtendWith(Platform.class)
class SameFileE2E {

    private static final int CLIENTS = 16;
    private static final int FILE_SIZE = 300;

    private final Ledger ledger = new Ledger(new Commune("24", "Bắc Ninh", "07420", "Mỹ Thái"));

    @Test
    void eachActivityIsAcceptedOnceAndAllGetTheSameReceipt(Api api, LocalPlatform platform)
            throws Exception {
        ledger.commune().register(api, platform);
        var file = ledger.next(FILE_SIZE);
        List<Answer> answers = submitAtOnce(api, file);

        answers.forEach(answer -> ledger.note(file, answer));
        for (int i = 0; i < FILE_SIZE; i++) {
            String status = "/items/%d/status".formatted(i);
            assertThat(answers)
                    .extracting(answer -> answer.at(status).asString())
                    .as("verdicts on item %d", i)
                    .containsOnlyOnce("ACCEPTED");
        }
        new Recount(platform, api).assertNothingLostOrDoubled(ledger);
    }

    private List<Answer> submitAtOnce(Api api, List<Map<String, Object>> file) throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> client = () -> submitUntilAnswered(api, file);
            var answers = clients.invokeAll(Collections.nCopies(CLIENTS, client));
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer).succeedsWithin(60, SECONDS));
            return answers.stream().map(Future::resultNow).toList();
        }
    }

    /** A client that was asked to come again does so. */
    private Answer submitUntilAnswered(Api api, List<Map<String, Object>> file) {
        var commune = ledger.commune();
        return await().atMost(60, SECONDS)
                .until(
                        () -> api.as(commune.system()).post(commune.url() + "/activities", file),
                        answer -> answer.status() != 503);
    }
}
