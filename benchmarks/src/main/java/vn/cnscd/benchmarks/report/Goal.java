package vn.cnscd.benchmarks.report;

/**
 * What a figure should be.
 *
 * @param bound in the unit of what it bounds
 */
public record Goal(Kind kind, double bound) {

    boolean isMetBy(double measured) {
        return switch (kind) {
            case AT_LEAST -> measured >= bound;
            case BELOW -> measured < bound;
        };
    }

    String text() {
        return switch (kind) {
            case AT_LEAST -> "≥ " + Numbers.text(bound);
            case BELOW -> "< " + Numbers.text(bound);
        };
    }

    /** Which side of the bound is good. */
    public enum Kind {
        AT_LEAST,
        BELOW
    }
}
