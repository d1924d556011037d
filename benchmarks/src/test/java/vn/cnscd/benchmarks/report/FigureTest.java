package vn.cnscd.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Figure RATE = Figure.of("bulk", "rows stored", 21_000, "/s");

    @Test
    void comparesTheRatioWithItsGoal() {
        assertThat(RATE.against(80_000, "bare insert").atLeast(0.25).met()).isTrue();
        assertThat(RATE.against(90_000, "bare insert").atLeast(0.25).met()).isFalse();
    }

    @Test
    void comparesTheValueWhereThereIsNoRatio() {
        assertThat(Figure.of("visible", "p99", 999.9, "ms").below(1000).met()).isTrue();
        assertThat(Figure.of("visible", "p99", 1000, "ms").below(1000).met()).isFalse();
    }

    @Test
    void saysSoWhenAGoalIsMissed() {
        assertThat(RATE.against(90_000, "bare insert").atLeast(0.25).sentence())
                .isEqualTo("rows stored: 21,000 /s, 0.233 × bare insert (goal ≥ 0.25: MISSED)");
    }

    @Test
    void meetsNothingWithoutAGoal() {
        assertThat(RATE.met()).isNull();
    }

    @Test
    void meetsNoGoalWhenNothingWasMeasured() {
        assertThat(Figure.of("relay", "events", 0, "/s").against(0, "bare").atLeast(2).met())
                .isFalse();
    }
}
