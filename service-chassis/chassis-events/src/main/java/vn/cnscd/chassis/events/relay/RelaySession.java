package vn.cnscd.chassis.events.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * The work of the one instance per database that publishes. Leadership is a lock of the connection:
 * when the process or the connection dies, PostgreSQL gives it to another.
 */
final class RelaySession {

    /** Any number, the same in all instances; each service has its own database. */
    private static final long LOCK = 0x52454c4159L;

    private final Connection connection;
    private final RelayPage page;
    private final KafkaProducer<String, byte[]> producer;
    private final RecordFactory records;

    RelaySession(
            Connection connection,
            int pageSize,
            KafkaProducer<String, byte[]> producer,
            RecordFactory records) {
        this.connection = connection;
        this.page = new RelayPage(connection, pageSize);
        this.producer = producer;
        this.records = records;
    }

    boolean becomeLeader() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    RelayPosition position() throws SQLException {
        return page.position();
    }

    /**
     * Publishes the events after a position and stores the new one once the broker has them all:
     * dying in between publishes some again, which changes no reader. Nothing is sent after an
     * event that cannot be; what comes before it is kept as published, and not sent over and over.
     *
     * @return how far it came and how many events that were
     */
    Progress publishAfter(RelayPosition position)
            throws SQLException, ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        RelayPosition reached = position;
        int passed = 0;
        for (StoredEvent event : page.after(position)) {
            try {
                send(event, sent);
            } catch (ExecutionException | RuntimeException failure) {
                if (passed == 0) {
                    throw failure;
                }
                break;
            }
            reached = event.position();
            passed++;
        }
        if (passed > 0) {
            producer.flush();
            for (Future<RecordMetadata> answer : sent) {
                answer.get();
            }
            page.store(reached);
        }
        return new Progress(reached, passed);
    }

    private void send(StoredEvent event, List<Future<RecordMetadata>> sent)
            throws ExecutionException, InterruptedException {
        var published = records.record(event);
        if (published.isEmpty()) {
            return;
        }
        Future<RecordMetadata> answer = producer.send(published.get());
        // A record that the producer itself refuses is answered, not thrown.
        if (answer.isDone()) {
            answer.get();
        }
        sent.add(answer);
    }

    record Progress(RelayPosition position, int events) {}
}
