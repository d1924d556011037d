package vn.cnscd.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final long MILLIS = 1_000_000;

    @Test
    void spacesCallsEvenlyAndEnds() {
        var schedule = Schedule.of(4, Duration.ofSeconds(1));

        assertThat(LongStream.generate(schedule::take).limit(6))
                .containsExactly(0L, 250 * MILLIS, 500 * MILLIS, 750 * MILLIS, -1L, -1L);
    }

    @Test
    void startsLaterThanTheOneBesideIt() {
        var schedule = Schedule.of(2, Duration.ofSeconds(1)).after(Duration.ofMillis(100));

        assertThat(LongStream.generate(schedule::take).limit(3))
                .containsExactly(100 * MILLIS, 600 * MILLIS, -1L);
    }

    @Test
    void makesOneCallHoweverLowTheRate() {
        assertThat(Schedule.of(0.01, Duration.ofSeconds(1)).calls()).isEqualTo(1);
    }

    @Test
    void hasNoRateOfZero() {
        assertThatThrownBy(() -> Schedule.of(0, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
