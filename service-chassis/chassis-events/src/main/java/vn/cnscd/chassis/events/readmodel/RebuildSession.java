package vn.cnscd.chassis.events.readmodel;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.cnscd.chassis.events.projection.ProjectionWorkers;
import vn.cnscd.chassis.events.projection.ProjectionWorkers.Running;

/** Builds the read models anew, from where an earlier attempt has left them, and switches. */
final class RebuildSession {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildSession.class);

    private static final Duration TO_GET_GOING = Duration.ofSeconds(2);

    private final ProjectionWorkers projections;
    private final RebuildProperties properties;
    private final NextSchema schemas;
    private final NextTransactions next;
    private final OwnEventsReplay ownEvents;
    private final RebuildPosition position;
    private final ReadModelSwitch replacement;
    private final RebuildOrder order;

    RebuildSession(
            ProjectionWorkers projections,
            RebuildProperties properties,
            NextSchema schemas,
            NextTransactions next,
            OwnEventsReplay ownEvents,
            RebuildPosition position,
            ReadModelSwitch replacement,
            RebuildOrder order) {
        this.projections = projections;
        this.properties = properties;
        this.schemas = schemas;
        this.next = next;
        this.ownEvents = ownEvents;
        this.position = position;
        this.replacement = replacement;
        this.order = order;
    }

    /** The instance that builds. */
    interface Builder {
        /** False when it is stopped, or when another has taken over. */
        boolean goesOn();

        /** Waits a moment. */
        void rest();
    }

    /** Returns when it is done, or when operator or builder do not want to go on. */
    void build(Builder builder) {
        schemas.drop(ReadModelSchema.OLD);
        schemas.prepare();
        order.move(RebuildState.SWITCHING, RebuildState.BUILDING);
        LOG.info("The read models are built anew");
        Running consumers = startConsumers();
        try {
            while (catchUp(builder, consumers)) {
                if (switchTo(consumers)) {
                    LOG.info("The read models that were built anew serve");
                    return;
                }
                builder.rest();
                if (consumers.isStopped()) {
                    consumers = startConsumers();
                }
            }
        } finally {
            consumers.stop();
        }
    }

    private Running startConsumers() {
        return projections.start(
                new ProjectionWorkers.Purpose(
                        "rebuild", true, properties.threads(), properties.batch(), next));
    }

    private boolean isWanted(Builder builder) {
        return builder.goesOn() && order.state() == RebuildState.BUILDING;
    }

    /** Replays own events while the consumers work, until nearly everything is in. */
    private boolean catchUp(Builder builder, Running consumers) {
        while (isWanted(builder)) {
            boolean more = Boolean.TRUE.equals(next.execute(status -> ownEvents.next(false)));
            if (isCloseEnough(consumers)) {
                return true;
            }
            if (!more) {
                builder.rest();
            }
        }
        return false;
    }

    /** The last bit is waited for by those who use the old read models, so it has to be small. */
    private boolean isCloseEnough(Running consumers) {
        int most = properties.closeEnough();
        long missing = position.behindOnTopics();
        return (missing == 0 || (missing <= most && consumers.haveRunFor(TO_GET_GOING)))
                && position.behindOnOwnEvents(most + 1) <= most;
    }

    private boolean switchTo(Running consumers) {
        if (!schemas.isMadeAsTheOneThatServes()) {
            throw new IllegalStateException(
                    "A newer version of the service has changed the read models.");
        }
        if (!order.move(RebuildState.BUILDING, RebuildState.SWITCHING)) {
            return false;
        }
        boolean switched = false;
        try {
            switched = replacement.attempt(consumers::stop);
        } catch (DataAccessException failure) {
            if (!RebuildFault.mayPass(failure)) {
                throw failure;
            }
            LOG.info("The switch gives way and is tried again: {}", RebuildFault.describe(failure));
        } finally {
            if (!switched) {
                order.move(RebuildState.SWITCHING, RebuildState.BUILDING);
            }
        }
        return switched;
    }
}
