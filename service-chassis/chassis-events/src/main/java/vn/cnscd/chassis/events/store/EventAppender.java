package vn.cnscd.chassis.events.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Appends the events of many aggregates at once: one batch, one transaction. It joins the caller's
 * transaction, if there is one; a transaction appends once, after it has read what it decides on,
 * so that the order of transactions is also the order of each stream.
 */
public final class EventAppender {

    private final EventStore store;
    private final TransactionManager transactions;
    private final EventMetadata metadata;
    private final Clock clock;

    EventAppender(
            EventStore store,
            TransactionManager transactions,
            EventMetadata metadata,
            Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.metadata = metadata;
        this.clock = clock;
    }

    /**
     * Who causes what is appended on this thread, and in which request: the metadata of events that
     * another thread is to append.
     */
    public Map<String, String> cause() {
        return metadata.cause();
    }

    /**
     * Appends all events or none.
     *
     * @return when they happened: the time that stands in each of them
     * @throws ConcurrentAppend when another writer took one of the places first
     */
    public Instant append(List<NewEvent> events) {
        // The store keeps milliseconds: what is answered now is what is read later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<DomainEventMessage<?>> messages =
                events.stream().<DomainEventMessage<?>>map(event -> message(event, now)).toList();
        try {
            var unitOfWork = DefaultUnitOfWork.startAndGet(null);
            unitOfWork.attachTransaction(transactions);
            unitOfWork.execute(() -> store.publish(messages));
        } catch (ConcurrencyException | AggregateStreamCreationException taken) {
            throw new ConcurrentAppend(taken);
        }
        return now;
    }

    private static DomainEventMessage<?> message(NewEvent event, Instant now) {
        return new GenericDomainEventMessage<>(
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                new GenericMessage<>(event.payload(), event.metadata()),
                now);
    }
}
