package vn.cnscd.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cnscd.local.LocalPlatform;

/** A minute without Kafka: whoever submits does not notice, and the figures catch up. */
@Tag("faults")
@ExtendWith(Platform.class)
class KafkaAwayE2E {

    private static final Duration AWAY = Duration.ofMinutes(1);

    private final Ledger ledger = new Ledger(new Commune("04", "Cao Bằng", "01290", "Bảo Lâm"));

    @Test
    void submissionsAreAnsweredWithoutKafkaAndCountedWhenItIsBack(Api api, LocalPlatform platform)
            throws SQLException {
        ledger.commune().register(api, platform);
        try (var load = Load.on(ledger, api)) {
            load.awaitAnswers(20);
            int before = load.answered();
            platform.stop("kafka");
            var back = Instant.now().plus(AWAY);
            await().atMost(AWAY.plusSeconds(5)).until(() -> Instant.now().isAfter(back));
            assertThat(load.answered()).isGreaterThan(before + 50);
            platform.restart("kafka");
            load.awaitAnswers(20);
            load.finish();
        }
        new Recount(platform, api).assertNothingLostOrDoubled(ledger);
    }
}
