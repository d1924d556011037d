package vn.cnscd.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cnscd.local.LocalPlatform;
import vn.cnscd.local.Options;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.parts.PostgresServer;
import vn.cnscd.local.screen.Board;

/**
 * The disk of PostgreSQL is full: clients are asked to come again, and nobody is told that
 * something was accepted which is not there later.
 */
@Tag("faults")
class DiskFullE2E {

    private static final Logger LOG = LoggerFactory.getLogger(DiskFullE2E.class);

    /** More than PostgreSQL keeps ready to be used again. */
    private static final int SEGMENTS_IN_STOCK = 100;

    private final Ledger ledger = new Ledger(new Commune("56", "Khánh Hòa", "22435", "Cam Hiệp"));

    @Test
    void whatWasAcceptedIsThereWhenTheDiskHasRoomAgain(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (var disk = SmallDisk.at(new DataFolder(data).postgres());
                var platform =
                        LocalPlatform.prepare(
                                        Options.onFreePorts(data), new Board(System.out, false))
                                .start()) {
            var api = new Api(platform.gatewayUrl());
            ledger.commune().register(api, platform);
            try (var load = Load.on(ledger, api)) {
                load.awaitAnswers(20);
                disk.fill();
                freeWhenClientsAreTurnedAway(disk, platform, load);
                load.awaitAnswers(20);
                fillAndUseUpTheLog(disk, platform);
                freeWhenClientsAreTurnedAway(disk, platform, load);
                load.awaitAnswers(20);
                load.finish();
            }
            new Recount(platform, api).assertNothingLostOrDoubled(ledger);
        }
    }

    private static void freeWhenClientsAreTurnedAway(
            SmallDisk disk, LocalPlatform platform, Load load) throws IOException {
        int before = load.turnedAway();
        await().atMost(120, SECONDS).until(() -> load.turnedAway() > before + 10);
        disk.free();
        if (!serves(platform)) {
            LOG.info("PostgreSQL has ended and is started again");
            platform.restart(PostgresServer.NAME);
        }
    }

    /** Without room for the next segment of its log, PostgreSQL itself can't go on. */
    private static void fillAndUseUpTheLog(SmallDisk disk, LocalPlatform platform)
            throws IOException {
        try (var connection = platform.postgres().connect();
                var statement = connection.createStatement()) {
            disk.fill();
            for (int segment = 0; segment < SEGMENTS_IN_STOCK; segment++) {
                statement.execute(
                        "select pg_logical_emit_message(false, 'test', 'one'), pg_switch_wal()");
            }
            throw new AssertionError("The log still has room");
        } catch (SQLException expected) {
            LOG.info("No room for the log: {}", expected.getMessage());
        }
    }

    private static boolean serves(LocalPlatform platform) {
        try {
            await().atMost(15, SECONDS)
                    .ignoreExceptions()
                    .until(
                            () -> {
                                try (var connection = platform.postgres().connect()) {
                                    return connection.isValid(5);
                                }
                            });
            return true;
        } catch (ConditionTimeoutException ended) {
            return false;
        }
    }
}
