package vn.cnscd.benchmarks.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * What a load came to.
 *
 * @param pieces how many pieces were done
 * @param taken from the first call to the last answer
 * @param latencies of the calls, in nanoseconds
 * @param failures calls that failed
 * @param failure what the first of them said
 */
public record Outcome(
        long pieces, Duration taken, Histogram latencies, long failures, @Nullable String failure) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** Pieces a second. */
    public double rate() {
        return pieces / (taken.toNanos() / 1e9);
    }

    /** The latency below which this share of the calls stayed, in milliseconds. */
    public double millis(double percentile) {
        return latencies.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }

    /** A measurement in which something failed measures something else. */
    public Outcome requireNoFailures() {
        if (failures > 0) {
            throw new IllegalStateException(
                    "%d of %d calls failed, the first with: %s"
                            .formatted(failures, failures + latencies.getTotalCount(), failure));
        }
        return this;
    }
}
