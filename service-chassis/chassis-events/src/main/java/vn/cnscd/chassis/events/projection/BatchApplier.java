package vn.cnscd.chassis.events.projection;

import io.micrometer.core.instrument.Counter;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Applies records and moves the position in one transaction; finds the one that cannot be applied,
 * and goes on.
 */
final class BatchApplier {

    private static final Logger LOG = LoggerFactory.getLogger(BatchApplier.class);

    private final TopicProjection projection;
    private final ProjectionOffsets offsets;
    private final TransactionOperations transactions;
    private final Counter poisoned;
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    BatchApplier(
            TopicProjection projection,
            ProjectionOffsets offsets,
            TransactionOperations transactions,
            Counter poisoned) {
        this.projection = projection;
        this.offsets = offsets;
        this.transactions = transactions;
        this.poisoned = poisoned;
    }

    /** Reads the stored position of a partition that is ours from now on. */
    long takeOver(TopicPartition partition) {
        Long next = transactions.execute(status -> offsets.next(partition));
        positions.put(partition, Objects.requireNonNull(next));
        return next;
    }

    /** What is at fault is found by halves, so that one record does not slow down thousands. */
    void apply(List<ConsumerRecord<String, byte[]>> records) {
        try {
            applyTogether(records);
        } catch (RuntimeException failure) {
            if (!isFaultOfTheContent(failure)) {
                throw failure;
            }
            if (records.size() == 1) {
                skip(records.getFirst(), failure);
            } else {
                int half = records.size() / 2;
                apply(records.subList(0, half));
                apply(records.subList(half, records.size()));
            }
        }
    }

    private void applyTogether(List<ConsumerRecord<String, byte[]>> records) {
        var reached = reached(records);
        transactions.executeWithoutResult(
                status -> {
                    offsets.advance(positions, reached);
                    projection.project(events(records));
                });
        positions.putAll(reached);
    }

    private void skip(ConsumerRecord<String, byte[]> received, RuntimeException failure) {
        var poison = PoisonedRecord.of(received, failure);
        var reached = reached(List.of(received));
        transactions.executeWithoutResult(
                status -> {
                    offsets.advance(positions, reached);
                    offsets.recordPoison(poison);
                });
        positions.putAll(reached);
        poisoned.increment();
        LOG.error("Projection {} goes on without {}", projection.name(), poison, failure);
    }

    private static Map<TopicPartition, Long> reached(List<ConsumerRecord<String, byte[]>> records) {
        var reached = new HashMap<TopicPartition, Long>();
        for (ConsumerRecord<String, byte[]> received : records) {
            reached.put(
                    new TopicPartition(received.topic(), received.partition()),
                    received.offset() + 1);
        }
        return reached;
    }

    private static List<ReceivedEvent> events(List<ConsumerRecord<String, byte[]>> records) {
        var events = new ArrayList<ReceivedEvent>(records.size());
        for (ConsumerRecord<String, byte[]> received : records) {
            events.add(new ReceivedEvent(received));
        }
        return events;
    }

    /**
     * Everything else is a fault of the moment, such as a database that is away: the same batch is
     * tried again.
     */
    private static boolean isFaultOfTheContent(RuntimeException failure) {
        return switch (failure) {
            case StaleAssignment _ -> false;
            case NonTransientDataAccessResourceException _ -> false;
            case DataIntegrityViolationException _ -> true;
            case NonTransientDataAccessException _ -> false;
            case MalformedEvent _ -> true;
            case IllegalArgumentException _, IllegalStateException _, ClassCastException _ -> true;
            case NullPointerException _, ArithmeticException _, IndexOutOfBoundsException _ -> true;
            case DateTimeException _, NoSuchElementException _ -> true;
            default -> false;
        };
    }
}
