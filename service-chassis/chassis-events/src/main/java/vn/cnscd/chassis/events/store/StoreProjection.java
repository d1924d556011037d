package vn.cnscd.chassis.events.store;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/**
 * A read model of a service's own events, kept in the transaction that appends them: what was
 * accepted can be read at once. Messages are {@link
 * org.axonframework.eventhandling.DomainEventMessage}s, all that one transaction appends.
 */
public interface StoreProjection {

    void project(List<? extends EventMessage<?>> events);
}
