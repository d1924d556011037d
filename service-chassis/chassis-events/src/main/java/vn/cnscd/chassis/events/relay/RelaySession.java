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
     * dying in between publishes some again, which changes no reader.
     *
     * @return how far it came and how many events that were
     */
    Progress publishAfter(RelayPosition position)
            throws SQLException, ExecutionException, InterruptedException {
        List<StoredEvent> events = page.after(position);
        if (events.isEmpty()) {
            return new Progress(position, 0);
        }
        List<Future<RecordMetadata>> sent = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            records.record(event).ifPresent(published -> sent.add(producer.send(published)));
        }
        producer.flush();
        for (Future<RecordMetadata> answer : sent) {
            answer.get();
        }
        RelayPosition reached = events.getLast().position();
        page.store(reached);
        return new Progress(reached, events.size());
    }

    record Progress(RelayPosition position, int events) {}
}
