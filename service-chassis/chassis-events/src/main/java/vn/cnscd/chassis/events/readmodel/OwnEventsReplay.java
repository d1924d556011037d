package vn.cnscd.chassis.events.readmodel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.chassis.events.store.StoredHistory;
import vn.cnscd.chassis.events.store.StoredHistory.Place;
import vn.cnscd.chassis.events.store.StoredHistory.Stretch;

/**
 * Leads the service's own events through its {@link StoreProjection}s once more. All of it runs in
 * a transaction of {@link NextTransactions}.
 */
final class OwnEventsReplay {

    private final StoredHistory history;
    private final List<StoreProjection> projections;
    private final JdbcClient jdbc;
    private final int page;

    OwnEventsReplay(
            StoredHistory history, List<StoreProjection> projections, JdbcClient jdbc, int page) {
        this.history = history;
        this.projections = projections;
        this.jdbc = jdbc;
        this.page = page;
    }

    /** Applies the next page; false when there is none. */
    boolean next(boolean nobodyAppends) {
        Place reached =
                jdbc.sql(
                                "select transaction_id::text, global_index from read_model_build for update")
                        .query(Place.class)
                        .single();
        Stretch next = history.after(reached, page, nobodyAppends);
        if (next.end() == null) {
            return false;
        }
        parts(next.events()).forEach(part -> projections.forEach(each -> each.project(part)));
        jdbc.sql(
                        """
                        update read_model_build
                        set transaction_id = ?::xid8, global_index = ?, own_events = own_events + ?
                        """)
                .params(next.end().transactionId(), next.end().globalIndex(), next.events().size())
                .update();
        return true;
    }

    /**
     * A projection is made for what one transaction appends, where an aggregate comes once: the
     * driver makes one statement of a batch, and PostgreSQL changes no row twice in a statement.
     */
    private static List<List<DomainEventMessage<?>>> parts(
            List<? extends DomainEventMessage<?>> events) {
        var parts = new ArrayList<List<DomainEventMessage<?>>>();
        var seen = new HashSet<String>();
        for (DomainEventMessage<?> event : events) {
            if (parts.isEmpty() || !seen.add(event.getAggregateIdentifier())) {
                parts.add(new ArrayList<>());
                seen.clear();
                seen.add(event.getAggregateIdentifier());
            }
            parts.getLast().add(event);
        }
        return parts;
    }
}
