package vn.cnscd.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** When calls are due: at a steady rate for some time, each taken by whichever client is free. */
public final class Schedule {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final long calls;
    private final long offset;
    private final AtomicLong taken = new AtomicLong();

    private Schedule(double perSecond, long calls, long offset) {
        this.perSecond = perSecond;
        this.calls = calls;
        this.offset = offset;
    }

    /** At least one call, however low the rate. */
    public static Schedule of(double perSecond, Duration duration) {
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException("A rate is above 0, not " + perSecond);
        }
        long calls = (long) Math.floor(perSecond * duration.toNanos() / NANOS);
        return new Schedule(perSecond, Math.max(1, calls), 0);
    }

    /** The same with all calls this much later, so that schedules beside each other take turns. */
    public Schedule after(Duration delay) {
        return new Schedule(perSecond, calls, delay.toNanos());
    }

    public long calls() {
        return calls;
    }

    /** Nanoseconds after the start at which the next call is due; -1 when there is none left. */
    long take() {
        long number = taken.getAndIncrement();
        return number < calls ? offset + (long) (number * NANOS / perSecond) : -1;
    }
}
