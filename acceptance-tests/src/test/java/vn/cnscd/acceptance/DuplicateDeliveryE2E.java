package vn.cnscd.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.cnscd.local.LocalPlatform;
import vn.cnscd.local.layout.Topics;

/** Every record of every topic arrives a second time, and changes nothing. */
@ExtendWith(Platform.class)
class DuplicateDeliveryE2E {

    private final Ledger ledger = new Ledger(new Commune("38", "Thanh Hóa", "14845", "Mường Lát"));

    @Test
    void whatIsDeliveredTwiceIsCountedOnce(Api api, LocalPlatform platform) throws Exception {
        ledger.commune().register(api, platform);
        try (var load = Load.on(ledger, api)) {
            load.awaitAnswers(20);
            load.finish();
        }
        var recount = new Recount(platform, api);
        recount.assertNothingLostOrDoubled(ledger);
        var before = figures(api);

        for (String topic : Topics.NAMES) {
            new RawTopic(platform.kafkaBootstrapServers(), topic).publishAgain();
        }

        recount.assertNothingLostOrDoubled(ledger);
        assertThat(figures(api)).isEqualTo(before);
    }

    /** All figures, those of the registry too. */
    private List<JsonNode> figures(Api api) {
        var commune = ledger.commune();
        return List.of(commune.url(), commune.provinceUrl()).stream()
                .map(unit -> api.as(commune.viewer()).get(unit + "/indicators?period=2025-Q4"))
                .map(answer -> answer.at("/indicators"))
                .toList();
    }
}
