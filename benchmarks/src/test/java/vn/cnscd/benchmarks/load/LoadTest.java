package vn.cnscd.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final Duration MOMENT = Duration.ofMillis(100);

    @Test
    void countsTheCallsThatASlowAnswerHeldUp() {
        var never = new CountDownLatch(1);
        Work slow =
                () -> {
                    var _ = never.await(50, TimeUnit.MILLISECONDS);
                    return 1;
                };

        var outcome = Load.open(List.of(slow), Schedule.of(100, MOMENT));

        // Ten calls, due every 10 ms, of 50 ms each: the last is answered 400 ms late.
        assertThat(outcome.pieces()).isEqualTo(10);
        assertThat(outcome.millis(100)).isGreaterThan(350);
    }

    @Test
    void addsUpThePiecesOfAllClients() {
        var outcome = Load.closed(List.of(() -> 3, () -> 3), MOMENT);

        assertThat(outcome.pieces()).isEqualTo(3 * outcome.latencies().getTotalCount());
        assertThat(outcome.taken()).isGreaterThanOrEqualTo(MOMENT);
    }

    @Test
    void isNoMeasurementWhenACallFailed() {
        Work broken =
                () -> {
                    throw new IllegalStateException("no answer");
                };

        var outcome = Load.open(List.of(broken), Schedule.of(50, MOMENT));

        assertThatThrownBy(outcome::requireNoFailures)
                .hasMessageContaining("5 of 5")
                .hasMessageContaining("no answer");
    }
}
