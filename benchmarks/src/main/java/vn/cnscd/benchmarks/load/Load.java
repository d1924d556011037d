package vn.cnscd.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Lets clients work at the same time, one thread each. */
public final class Load {

    private static final long LONGEST = Duration.ofMinutes(10).toNanos();
    private static final int DIGITS = 3;

    private Load() {}

    /** Each client calls again as soon as it has its answer: finds out how much is possible. */
    public static Outcome closed(List<Work> clients, Duration duration) {
        return run(
                clients,
                (client, tally) -> {
                    long end = tally.begun + duration.toNanos();
                    for (long start = System.nanoTime(); start < end; ) {
                        tally.call(client, start);
                        start = System.nanoTime();
                    }
                });
    }

    /**
     * Calls are due at fixed times whether or not earlier ones are answered, and latency counts
     * from when a call was due: a slow answer is not forgiven the calls that it held up.
     */
    public static Outcome open(List<Work> clients, Schedule schedule) {
        return run(
                clients,
                (client, tally) -> {
                    for (long next = schedule.take(); next >= 0; next = schedule.take()) {
                        long due = tally.begun + next;
                        for (long left = due - System.nanoTime();
                                left > 0;
                                left = due - System.nanoTime()) {
                            LockSupport.parkNanos(left);
                        }
                        tally.call(client, due);
                    }
                });
    }

    private static Outcome run(List<Work> clients, Shift shift) {
        var tally = new Tally();
        var threads = new ArrayList<Thread>();
        for (var client : clients) {
            threads.add(Thread.ofPlatform().name("client").start(() -> shift.of(client, tally)));
        }
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return tally.outcome();
    }

    /** All that one client does. */
    private interface Shift {
        void of(Work client, Tally tally);
    }

    private static final class Tally {

        private final long begun = System.nanoTime();
        private final Histogram latencies = new ConcurrentHistogram(LONGEST, DIGITS);
        private final LongAdder pieces = new LongAdder();
        private final LongAdder failures = new LongAdder();
        private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

        void call(Work client, long since) {
            try {
                pieces.add(client.once());
                latencies.recordValue(Math.min(LONGEST, System.nanoTime() - since));
            } catch (Exception e) {
                failures.increment();
                failure.compareAndSet(null, e.toString());
            }
        }

        Outcome outcome() {
            return new Outcome(
                    pieces.sum(),
                    Duration.ofNanos(System.nanoTime() - begun),
                    latencies,
                    failures.sum(),
                    failure.get());
        }
    }
}
