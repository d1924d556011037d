package vn.cnscd.chassis.events.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.cnscd.chassis.events.EventsProperties;

/**
 * Sees to it that what an operator has asked for is done by one instance, whichever that is. When
 * it dies, another goes on: the lock belongs to a connection.
 */
final class RebuildRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildRunner.class);

    /** Any number, the same in all instances; each service has its own database. */
    private static final long LOCK = 0x52454255494c44L;

    private static final Duration SHORT_REST = Duration.ofMillis(100);
    private static final int VALIDATION_SECONDS = 5;

    private final DataSource dataSource;
    private final RebuildOrder order;
    private final NextSchema schemas;
    private final RebuildSession session;
    private final Duration look;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running;
    private volatile boolean building;
    private @Nullable Thread thread;

    RebuildRunner(
            DataSource dataSource,
            RebuildOrder order,
            NextSchema schemas,
            RebuildSession session,
            Duration look) {
        this.dataSource = dataSource;
        this.order = order;
        this.schemas = schemas;
        this.session = session;
        this.look = look;
    }

    /** Whether this instance is the one that builds. */
    boolean isBuilding() {
        return building;
    }

    /** There may be something to do. */
    void wake() {
        wakeUps.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("rebuild").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        wake();
        Thread worker = thread;
        if (worker != null) {
            try {
                worker.join(TimeUnit.SECONDS.toMillis(15));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return EventsProperties.PHASE;
    }

    private void run() {
        while (running) {
            try {
                if (isSomethingToDo()) {
                    takeTheLead();
                }
            } catch (SQLException | RuntimeException | Error failure) {
                // An error too, such as a lack of memory: the thread must not end in silence.
                LOG.warn("Building the read models goes on after: {}", failure.toString());
            }
            rest(look);
        }
    }

    private boolean isSomethingToDo() {
        return switch (order.state()) {
            case BUILDING, SWITCHING, ABORTING -> true;
            case IDLE, DONE, FAILED -> schemas.exists(ReadModelSchema.OLD);
        };
    }

    private void takeTheLead() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(?)")) {
                return;
            }
            building = true;
            try {
                lead(connection);
            } finally {
                building = false;
                ask(connection, "select pg_advisory_unlock(?)");
            }
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void lead(Connection connection) {
        switch (order.state()) {
            case BUILDING, SWITCHING -> build(connection);
            case ABORTING -> {
                schemas.drop(ReadModelSchema.NEXT);
                order.move(RebuildState.ABORTING, RebuildState.IDLE);
                LOG.info("What was built of the read models is thrown away");
            }
            case IDLE, DONE, FAILED -> schemas.drop(ReadModelSchema.OLD);
        }
    }

    private void build(Connection connection) {
        try {
            session.build(
                    new RebuildSession.Builder() {
                        @Override
                        public boolean goesOn() {
                            return running && isAlive(connection);
                        }

                        @Override
                        public void rest() {
                            RebuildRunner.this.rest(SHORT_REST);
                        }
                    });
        } catch (RuntimeException failure) {
            if (RebuildFault.mayPass(failure)) {
                throw failure;
            }
            LOG.error("The read models cannot be built anew; the old ones serve", failure);
            order.failed(RebuildFault.describe(failure));
        }
    }

    private static boolean isAlive(Connection connection) {
        try {
            return connection.isValid(VALIDATION_SECONDS);
        } catch (SQLException impossible) {
            return false;
        }
    }

    private void rest(Duration time) {
        try {
            if (wakeUps.tryAcquire(running ? time.toMillis() : 0, TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
