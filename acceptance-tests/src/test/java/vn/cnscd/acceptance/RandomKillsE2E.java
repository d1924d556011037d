package vn.cnscd.acceptance;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cnscd.local.LocalPlatform;
import vn.cnscd.local.layout.ServiceModule;

/**
 * Every service and the gateway die (kill -9) at moments that a seed chooses, round after round.
 */
@Tag("faults")
@ExtendWith(Platform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomKillsE2E {

    private static final Logger LOG = LoggerFactory.getLogger(RandomKillsE2E.class);
    private static final int ROUNDS = 20;
    private static final int LONGEST_LIFE_MILLIS = 6_000;

    private final Api api;
    private final LocalPlatform platform;
    private final Ledger ledger = new Ledger(new Commune("14", "Sơn La", "03688", "Mường Chiên"));

    RandomKillsE2E(Api api, LocalPlatform platform) {
        this.api = api;
        this.platform = platform;
    }

    @BeforeAll
    void villagesWithATeamEach() {
        ledger.commune().register(api, platform);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, ROUNDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsLostOrDoubledWhateverDiesWhenever(long seed) throws SQLException {
        try (var load = Load.on(ledger, api)) {
            load.awaitAnswers(5);
            killAtMomentsOf(seed);
            load.awaitAnswers(10);
            load.finish();
        }
        new Recount(platform, api).assertNothingLostOrDoubled(ledger);
    }

    /** Each part dies once and is started again at once, whatever the others are just doing. */
    private void killAtMomentsOf(long seed) {
        var random = new Random(seed);
        var services = ServiceModule.values();
        try (var threads = Executors.newScheduledThreadPool(services.length)) {
            List<Future<?>> deaths = new ArrayList<>();
            for (ServiceModule service : services) {
                int moment = random.nextInt(LONGEST_LIFE_MILLIS);
                LOG.info("Seed {}: {} dies after {} ms", seed, service.module(), moment);
                deaths.add(threads.schedule(() -> killAndRestart(service), moment, MILLISECONDS));
            }
            deaths.forEach(death -> assertThat(death).succeedsWithin(180, SECONDS));
        }
    }

    private void killAndRestart(ServiceModule service) {
        platform.kill(service.module());
        platform.restart(service.module());
    }
}
