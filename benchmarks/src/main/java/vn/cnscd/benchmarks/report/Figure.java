package vn.cnscd.benchmarks.report;

import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param scenario what was run
 * @param what the words for a reader
 * @param unit of the value
 * @param ratio the value as a multiple of another, measured in the same run
 * @param against what the other is
 * @param goal what it should be
 */
public record Figure(
        String scenario,
        String what,
        double value,
        String unit,
        @Nullable Double ratio,
        @Nullable String against,
        @Nullable Goal goal) {

    public static Figure of(String scenario, String what, double value, String unit) {
        return new Figure(scenario, what, value, unit, null, null, null);
    }

    /** The same as a multiple of another figure. */
    public Figure against(double other, String otherName) {
        return new Figure(scenario, what, value, unit, value / other, otherName, goal);
    }

    /** The same with a lowest ratio. */
    public Figure atLeast(double bound) {
        return new Figure(
                scenario, what, value, unit, ratio, against, new Goal(Goal.Kind.AT_LEAST, bound));
    }

    /** The same with a bound that the value must stay below. */
    public Figure below(double bound) {
        return new Figure(
                scenario, what, value, unit, ratio, against, new Goal(Goal.Kind.BELOW, bound));
    }

    /** What the goal is compared with: the ratio where there is one. */
    double measured() {
        return ratio == null ? value : ratio;
    }

    /** Whether it is as it should be; null when nobody said how it should be. */
    public @Nullable Boolean met() {
        return goal == null ? null : goal.isMetBy(measured());
    }

    /** The figure in a line of its own. */
    public String sentence() {
        var text = new StringBuilder("%s: %s %s".formatted(what, Numbers.text(value), unit));
        if (ratio != null) {
            text.append(", %s × %s".formatted(Numbers.text(ratio), against));
        }
        if (goal != null) {
            text.append(" (goal %s: %s)".formatted(goal.text(), verdict()));
        }
        return text.toString();
    }

    /** {@code ok}, {@code MISSED}, or nothing without a goal. */
    String verdict() {
        var met = met();
        return met == null ? "" : met ? "ok" : "MISSED";
    }
}
