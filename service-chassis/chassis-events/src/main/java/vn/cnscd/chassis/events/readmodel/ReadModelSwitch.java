package vn.cnscd.chassis.events.readmodel;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts the new read models in the place of the old ones, in one transaction: renamed schemas are
 * seen by every statement that begins after the commit. Those that wait for one of its locks look
 * the names up once more.
 */
final class ReadModelSwitch {

    private static final Duration LOOK = Duration.ofMillis(10);

    private final TransactionOperations transactions;
    private final NextTransactions next;
    private final JdbcClient jdbc;
    private final RebuildPosition position;
    private final OwnEventsReplay ownEvents;
    private final RebuildOrder order;
    private final Duration lockWait;

    ReadModelSwitch(
            TransactionOperations transactions,
            NextTransactions next,
            JdbcClient jdbc,
            RebuildPosition position,
            OwnEventsReplay ownEvents,
            RebuildOrder order,
            Duration lockWait) {
        this.transactions = transactions;
        this.next = next;
        this.jdbc = jdbc;
        this.position = position;
        this.ownEvents = ownEvents;
        this.order = order;
        this.lockWait = lockWait;
    }

    /**
     * Switches, or changes nothing.
     *
     * @param consumersOfTheNew stops those that fill the new read models
     * @return false when the new ones do not catch up in time, or an operator has aborted
     */
    boolean attempt(Runnable consumersOfTheNew) {
        return Boolean.TRUE.equals(
                transactions.execute(
                        status -> {
                            boolean switched = attemptInTransaction(consumersOfTheNew);
                            if (!switched) {
                                status.setRollbackOnly();
                            }
                            return switched;
                        }));
    }

    private boolean attemptInTransaction(Runnable consumersOfTheNew) {
        run("set local lock_timeout = " + lockWait.toMillis());
        // Who has to see the same read models for a whole transaction holds this one.
        run("lock table read_model.read_model_build in access exclusive mode");
        // Each batch of a projection begins by moving its offset: running ones end, others wait.
        run("lock table read_model.projection_offset in share row exclusive mode");
        if (!newOnesCatchUp()) {
            return false;
        }
        consumersOfTheNew.run();
        // Nobody appends, and with that nobody writes read models of own events, until we commit.
        // Only now: whoever waits holds a connection, and the consumers needed theirs.
        run("lock table public.domain_event_entry in share mode");
        next.enter();
        while (ownEvents.next(true)) {
            // Until nothing is left; it was little.
        }
        if (!order.move(RebuildState.SWITCHING, RebuildState.DONE)) {
            return false;
        }
        order.done();
        rename(ReadModelSchema.LIVE, ReadModelSchema.OLD);
        rename(ReadModelSchema.NEXT, ReadModelSchema.LIVE);
        return true;
    }

    private boolean newOnesCatchUp() {
        long giveUp = System.nanoTime() + lockWait.toNanos();
        while (position.behindOnTopics() > 0) {
            if (System.nanoTime() > giveUp) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK.toMillis()));
        }
        return true;
    }

    private void rename(ReadModelSchema from, ReadModelSchema to) {
        run("alter schema %s rename to %s".formatted(from.schema(), to.schema()));
    }

    private void run(String statement) {
        jdbc.sql(statement).update();
    }
}
