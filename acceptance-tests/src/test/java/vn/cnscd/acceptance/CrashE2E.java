package vn.cnscd.acceptance;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cnscd.local.LocalPlatform;

/**
 * Parts are killed (kill -9) in the middle of a load; a client that repeats what got no answer
 * loses nothing. More of it in {@link RandomKillsE2E}.
 */
@ExtendWith(Platform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashE2E {

    private final Api api;
    private final LocalPlatform platform;
    private final Ledger ledger = new Ledger(new Commune("40", "Nghệ An", "16933", "Tam Quang"));

    CrashE2E(Api api, LocalPlatform platform) {
        this.api = api;
        this.platform = platform;
    }

    @BeforeAll
    void villagesWithATeamEach() {
        ledger.commune().register(api, platform);
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity-service", "reporting-service", "kafka"})
    void everyAcceptedActivityIsCountedOnceAlthoughAPartDiesUnderLoad(String part)
            throws SQLException {
        try (var load = Load.on(ledger, api)) {
            load.awaitAnswers(20);
            platform.kill(part);
            platform.restart(part);
            load.awaitAnswers(20);
            load.finish();
        }
        new Recount(platform, api).assertNothingLostOrDoubled(ledger);
    }
}
