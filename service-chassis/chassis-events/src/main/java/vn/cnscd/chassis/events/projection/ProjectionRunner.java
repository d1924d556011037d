package vn.cnscd.chassis.events.projection;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;
import vn.cnscd.chassis.events.EventsProperties;

/** Keeps every {@link TopicProjection} of the service running. */
public final class ProjectionRunner implements SmartLifecycle {

    private final ProjectionWorkers workers;
    private final ProjectionWorkers.Purpose serving;
    private ProjectionWorkers.@Nullable Running running;

    ProjectionRunner(
            ProjectionWorkers workers,
            EventsProperties properties,
            TransactionOperations transactions) {
        this.workers = workers;
        this.serving =
                new ProjectionWorkers.Purpose(
                        "projection",
                        false,
                        properties.projectionThreads(),
                        properties.projectionBatch(),
                        transactions);
    }

    @Override
    public void start() {
        running = workers.start(serving);
    }

    @Override
    public void stop() {
        var atWork = running;
        if (atWork != null) {
            atWork.stop();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    /** Stopped after the web server, like the relay. */
    @Override
    public int getPhase() {
        return EventsProperties.PHASE;
    }
}
