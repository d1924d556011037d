package vn.cnscd.gateway;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is costly to find and holds for a while; those who ask meanwhile get the same one.
 */
public final class Remembered<T> {

    private final Supplier<T> question;
    private final Function<T, Duration> holdsFor;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Answer<T> last;

    public Remembered(Supplier<T> question, Function<T, Duration> holdsFor) {
        this.question = question;
        this.holdsFor = holdsFor;
    }

    public T get() {
        var known = last;
        if (known != null && known.holds()) {
            return known.value;
        }
        asking.lock();
        try {
            var meanwhile = last;
            if (meanwhile != null && meanwhile.holds()) {
                return meanwhile.value;
            }
            T value = question.get();
            last = new Answer<>(value, System.nanoTime() + holdsFor.apply(value).toNanos());
            return value;
        } finally {
            asking.unlock();
        }
    }

    private record Answer<T>(T value, long until) {

        boolean holds() {
            return System.nanoTime() - until < 0;
        }
    }
}
