package vn.cnscd.notification.automation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that is done while there is some, and looked for again when woken or after a rest. What is
 * to be done stands in the database, so that waking may be lost and any instance may do it.
 */
public abstract class RepeatedWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedWork.class);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(15);

    private final String name;
    private final Duration rest;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    protected RepeatedWork(String name, Duration rest) {
        this.name = name;
        this.rest = rest;
    }

    /** Does a portion; false when there was nothing to do. */
    protected abstract boolean workOnce();

    /** Looks for work now; call it when what makes the work is committed. */
    public final void wake() {
        wakeUps.release();
    }

    @Override
    public final void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).start(this::run);
    }

    /** Waits for the portion in hand. */
    @Override
    public final void stop() {
        running = false;
        wake();
        Thread worker = thread;
        if (worker != null) {
            try {
                worker.join(PATIENCE_AT_STOP);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            if (!tryWork()) {
                waitForWork();
            }
        }
    }

    private boolean tryWork() {
        try {
            return workOnce();
        } catch (RuntimeException failure) {
            LOG.warn("{} tries again after: {}", name, failure.getClass().getName());
            return false;
        }
    }

    private void waitForWork() {
        try {
            if (wakeUps.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
