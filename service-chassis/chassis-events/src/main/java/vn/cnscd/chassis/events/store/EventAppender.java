package vn.cnscd.chassis.events.store;

import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Appends the events of many aggregates at once: one batch, one transaction. It joins the caller's transaction, if there
 * is one; a transaction appends once, after it has read what it decides on, so that the order of transactions is also
 * the order of each stream.
 */
public final class EventAppender {

    private final EventStore store;
    private final TransactionManager transactions;

    EventAppender(EventStore store, TransactionManager transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    /**
     * Appends all events or none.
     *
     * @throws ConcurrentAppend when another writer took one of the places first
     */
    public void append(List<NewEvent> events) {
        List<DomainEventMessage<?>> messages = events.stream().<DomainEventMessage<?>>map(EventAppender::message).toList();
        try {
            var unitOfWork = DefaultUnitOfWork.startAndGet(null);
            unitOfWork.attachTransaction(transactions);
            unitOfWork.execute(() -> store.publish(messages));
        } catch (ConcurrencyException | AggregateStreamCreationException taken) {
            throw new ConcurrentAppend(taken);
        }
    }

    private static DomainEventMessage<?> message(NewEvent event) {
        return new GenericDomainEventMessage<>(
                event.aggregateType(), event.aggregateId(), event.sequence(), event.payload(), event.metadata());
    }
}
