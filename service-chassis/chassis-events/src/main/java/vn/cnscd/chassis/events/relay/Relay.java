package vn.cnscd.chassis.events.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.cnscd.chassis.events.EventsProperties;

/**
 * Publishes the event table to Kafka: nothing is skipped, nothing overtakes, and what is published
 * twice after a crash is recognised by its id. One instance per database works, the others wait for
 * its lock.
 */
public final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration CANDIDATE_REST = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final EventsProperties properties;
    private final RelayKafka kafka;
    private final RecordFactory records;
    private final Counter published;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running;
    private volatile boolean leader;
    private @Nullable Thread thread;

    Relay(
            DataSource dataSource,
            EventsProperties properties,
            RelayKafka kafka,
            RecordFactory records,
            MeterRegistry meters) {
        this.dataSource = dataSource;
        this.properties = properties;
        this.kafka = kafka;
        this.records = records;
        this.published = meters.counter("cnscd.relay.events");
        meters.gauge("cnscd.relay.leader", this, relay -> relay.leader ? 1 : 0);
    }

    /** Publishes what the running transaction appends as soon as it is committed. */
    public void wakeAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wake();
                    }
                });
    }

    /** Whether this instance is the one that publishes. */
    public boolean isLeader() {
        return leader;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("relay").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Thread worker = thread;
        if (worker != null) {
            worker.interrupt();
            try {
                worker.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped after the web server, so that what its last requests append is still published. */
    @Override
    public int getPhase() {
        return EventsProperties.PHASE;
    }

    private void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    private void run() {
        while (running) {
            try {
                runSession();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | ExecutionException | RuntimeException | Error failure) {
                // An error too, such as a lack of memory: the thread must not end in silence.
                if (running) {
                    LOG.warn("The relay starts again after: {}", failure.toString());
                }
            } finally {
                leader = false;
            }
            rest(CANDIDATE_REST);
        }
    }

    /**
     * A broken producer is thrown away with its session: whatever it still held is read and sent
     * again, in order.
     */
    private void runSession() throws SQLException, ExecutionException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            try (KafkaProducer<String, byte[]> producer = kafka.producer()) {
                var session =
                        new RelaySession(connection, properties.relayPage(), producer, records);
                try {
                    lead(session);
                } finally {
                    producer.close(Duration.ZERO);
                }
            } finally {
                // The lock belongs to the connection, which would live on in the pool.
                connection.unwrap(Connection.class).abort(Runnable::run);
            }
        }
    }

    private void lead(RelaySession session)
            throws SQLException, ExecutionException, InterruptedException {
        while (running && !session.becomeLeader()) {
            rest(CANDIDATE_REST);
        }
        kafka.ensureTopic();
        var progress = new RelaySession.Progress(session.position(), 0);
        leader = running;
        while (running) {
            progress = session.publishAfter(progress.position());
            published.increment(progress.events());
            if (progress.events() == 0) {
                awaitWakeUp();
            } else if (progress.events() < EventsProperties.MANY) {
                rest(properties.gather());
            }
        }
    }

    private void awaitWakeUp() throws InterruptedException {
        if (wakeUps.tryAcquire(properties.relayPoll().toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    private void rest(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(running ? time.toMillis() : 0);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
