package vn.cnscd.benchmarks.run;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to become true. */
public final class Await {

    public static final Duration LONG = Duration.ofMinutes(30);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Await() {}

    /** Looks again and again; fails after so long. */
    public static void until(String what, Duration patience, BooleanSupplier isTrue) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isTrue.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "Waited %d s for %s.".formatted(patience.toSeconds(), what));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
