package vn.cnscd.activity.write.submitactivities;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;

/**
 * Lets in as many submissions at a time as memory and database bear; the others wait a moment and
 * are then asked to come again.
 */
@Component
class SubmissionGate {

    private final Semaphore places;
    private final Duration patience;

    SubmissionGate(Limits limits) {
        this.places = new Semaphore(limits.atOnce(), true);
        this.patience = limits.patience();
    }

    /** A place inside, to be closed when the work is done; throws 503 when none becomes free. */
    Place enter() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RequestRefused(CommonRefusal.SERVICE_UNAVAILABLE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RequestRefused(CommonRefusal.SERVICE_UNAVAILABLE);
        }
        return places::release;
    }

    /** A place inside. */
    interface Place extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * How much is let in.
     *
     * @param atOnce submissions in work
     * @param patience how long another waits for its turn
     */
    @ConfigurationProperties("cnscd.submissions")
    record Limits(@DefaultValue("16") int atOnce, @DefaultValue("2s") Duration patience) {}
}
