package vn.cnscd.reporting.read.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cnscd.reporting.read.ranking.Score.Points;

class ScoreTest {

    @Test
    void isSoMuchOfEachWeightAsIsReachedOfTheGoal() {
        var score = Score.of(List.of(points(25, 50, 60), points(10, 10, 40))).orElseThrow();
        assertThat(score.value()).isEqualByComparingTo("70");
        assertThat(score.parts())
                .extracting(part -> part.points().intValue())
                .containsExactly(30, 40);
    }

    @Test
    void aThirdIsNotRoundedBeforeItIsWeighed() {
        assertThat(Score.of(List.of(points(1, 3, 1))).orElseThrow().value())
                .isEqualByComparingTo("33.33");
    }

    @Test
    void moreThanTheGoalGivesNoMoreThanTheWeight() {
        assertThat(Score.of(List.of(points(500, 50, 1))).orElseThrow().value())
                .isEqualByComparingTo("100");
    }

    @Test
    void whatIsNotReportedGivesNothingAndShowsAsNotReported() {
        var score = Score.of(List.of(points(null, 50, 1), points(50, 50, 1))).orElseThrow();
        assertThat(score.value()).isEqualByComparingTo("50");
        assertThat(score.parts().getFirst().value()).isNull();
    }

    @Test
    void thereIsNoneWithoutAnyPart() {
        assertThat(Score.of(List.of())).isEmpty();
    }

    private static Points points(@Nullable Integer value, int goal, int weight) {
        return Points.of(
                "ACTIVITIES",
                value == null ? null : BigDecimal.valueOf(value),
                BigDecimal.valueOf(goal),
                weight);
    }
}
