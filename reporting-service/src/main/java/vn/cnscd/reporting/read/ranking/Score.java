package vn.cnscd.reporting.read.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score of a team (điểm xếp hạng), 0–100, and how it comes about: of each part so much of its
 * weight as is reached of its goal, and no more than the whole.
 */
record Score(BigDecimal value, List<Points> parts) {
    private static final int DECIMALS = 2;

    /** So that rounding the parts does not show in the score. */
    private static final int DECIMALS_OF_PART = 6;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * What a part gives.
     *
     * @param value null when not reported, which gives nothing
     * @param goal what gives the whole weight, more than 0
     * @param points 0 to the weight
     */
    record Points(
            String indicator,
            @Nullable BigDecimal value,
            BigDecimal goal,
            int weight,
            BigDecimal points) {

        static Points of(
                String indicator, @Nullable BigDecimal value, BigDecimal goal, int weight) {
            var reached = value == null ? BigDecimal.ZERO : value.min(goal);
            var points =
                    BigDecimal.valueOf(weight)
                            .multiply(reached)
                            .divide(goal, DECIMALS_OF_PART, RoundingMode.HALF_UP)
                            .stripTrailingZeros();
            return new Points(indicator, value, goal, weight, points);
        }
    }

    /** The score of some parts; empty without any. */
    static Optional<Score> of(List<Points> parts) {
        int weight = parts.stream().mapToInt(Points::weight).sum();
        if (weight == 0) {
            return Optional.empty();
        }
        var points = parts.stream().map(Points::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var score =
                points.multiply(WHOLE)
                        .divide(BigDecimal.valueOf(weight), DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(new Score(score, List.copyOf(parts)));
    }
}
