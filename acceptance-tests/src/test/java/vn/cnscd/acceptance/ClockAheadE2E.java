package vn.cnscd.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cnscd.local.LocalPlatform;
import vn.cnscd.local.layout.ServiceModule;

/** The clocks of the services run a day ahead for a while, and are put right again. */
@Tag("faults")
@ExtendWith(Platform.class)
class ClockAheadE2E {

    private static final Duration AHEAD = Duration.ofDays(1);
    private static final List<ServiceModule> COUNTING =
            List.of(ServiceModule.ACTIVITY, ServiceModule.REPORTING);

    private final Api api;
    private final LocalPlatform platform;
    private final Ledger ledger = new Ledger(new Commune("42", "Hà Tĩnh", "18133", "Hương Sơn"));

    ClockAheadE2E(Api api, LocalPlatform platform) {
        this.api = api;
        this.platform = platform;
    }

    @Test
    void nothingIsLostOrDoubledAndOrderIsThatOfVersionsNotOfClocks() throws SQLException {
        ledger.commune().register(api, platform);
        assertAccepted(submitSome(), Duration.ZERO);

        restartWith(Map.of("CNSCD_CLOCK_AHEAD", AHEAD.toString()));
        var fromTomorrow = submitSome();
        assertAccepted(fromTomorrow, AHEAD);
        new Recount(platform, api).assertNothingLostOrDoubled(ledger);

        restartWith(Map.of());
        assertAccepted(submitSome(), Duration.ZERO);
        voidToday(fromTomorrow.iterator().next());
        new Recount(platform, api).assertNothingLostOrDoubled(ledger);
    }

    /** The ids of what was accepted. */
    private Set<String> submitSome() {
        var before = ledger.receipts().keySet();
        try (var load = Load.on(ledger, api)) {
            load.awaitAnswers(20);
            load.finish();
        }
        var accepted = new HashSet<>(ledger.receipts().keySet());
        accepted.removeAll(before);
        return accepted;
    }

    private void assertAccepted(Set<String> ids, Duration ahead) {
        var receipts = ledger.receipts();
        assertThat(ids)
                .allSatisfy(
                        id ->
                                assertThat(receipts.get(id).acceptedAt())
                                        .isCloseTo(
                                                Instant.now().plus(ahead),
                                                within(15, ChronoUnit.MINUTES)));
    }

    /** Its end is earlier by the clock than its beginning, and still its end. */
    private void voidToday(String id) {
        var commune = ledger.commune();
        var activity = commune.url() + "/activities/" + ledger.receipts().get(id).activityId();
        var system = api.as(commune.system());
        var seen = system.get(activity).header("ETag").orElseThrow();
        var answer =
                system.header("If-Match", seen)
                        .post(activity + "/void", Map.of("reason", "Nhập nhầm"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        ledger.noteVoid(id);
    }

    private void restartWith(Map<String, String> settings) {
        COUNTING.forEach(service -> platform.restart(service, settings));
    }
}
