package vn.cnscd.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cnscd.local.LocalPlatform;
import vn.cnscd.local.parts.PostgresServer;

/** PostgreSQL goes away under load; clients are asked to come again, and it comes back with all. */
@Tag("faults")
@ExtendWith(Platform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRestartE2E {

    private final Api api;
    private final LocalPlatform platform;
    private final Ledger ledger =
            new Ledger(new Commune("19", "Thái Nguyên", "01849", "Phong Quang"));

    PostgresRestartE2E(Api api, LocalPlatform platform) {
        this.api = api;
        this.platform = platform;
    }

    @BeforeAll
    void villagesWithATeamEach() {
        ledger.commune().register(api, platform);
    }

    static Stream<Named<BiConsumer<LocalPlatform, String>>> ends() {
        return Stream.of(
                Named.of("fast shutdown", LocalPlatform::stop),
                Named.of("kill -9", LocalPlatform::kill));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatWasAcceptedOutlivesTheDatabaseServer(BiConsumer<LocalPlatform, String> end)
            throws SQLException {
        try (var load = Load.on(ledger, api)) {
            for (int times = 0; times < 2; times++) {
                load.awaitAnswers(20);
                int before = load.turnedAway();
                end.accept(platform, PostgresServer.NAME);
                await().atMost(60, SECONDS).until(() -> load.turnedAway() > before);
                platform.restart(PostgresServer.NAME);
            }
            load.awaitAnswers(20);
            load.finish();
        }
        new Recount(platform, api).assertNothingLostOrDoubled(ledger);
    }
}
