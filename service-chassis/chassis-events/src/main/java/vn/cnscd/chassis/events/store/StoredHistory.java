package vn.cnscd.chassis.events.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All events of the service, in the order in which they were committed. */
public final class StoredHistory {

    private static final String AFTER =
            """
            select transaction_id::text, global_index, type, aggregate_identifier, sequence_number, event_identifier,
                   time_stamp, payload_type, payload_revision, payload, meta_data
            from domain_event_entry e
            where (transaction_id, global_index) > (:transaction::xid8, :index)
              and (:all or transaction_id < pg_snapshot_xmin(pg_current_snapshot()))
            order by e.transaction_id, e.global_index
            limit :most
            """;

    private final JdbcClient jdbc;
    private final Serializer serializer;
    private final EventUpcasterChain upcasters;

    public StoredHistory(JdbcClient jdbc, EventCatalogue catalogue, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.upcasters = new EventUpcasterChain(new CatalogueUpcaster(catalogue));
    }

    /**
     * A place in the history.
     *
     * @param transactionId the transaction that wrote the event, an unsigned 64-bit number as text
     * @param globalIndex its row
     */
    public record Place(String transactionId, long globalIndex) {}

    /** Some events that follow each other, and where the last of them stands. */
    public record Stretch(List<? extends DomainEventMessage<?>> events, @Nullable Place end) {}

    /**
     * The events that follow a place, at most so many. What transactions wrote that still run, and
     * what came after, is left for later; unless the caller knows that there are none.
     */
    public Stretch after(Place place, int most, boolean nobodyAppends) {
        List<Row> rows =
                jdbc.sql(AFTER)
                        .param("transaction", place.transactionId())
                        .param("index", place.globalIndex())
                        .param("all", nobodyAppends)
                        .param("most", most)
                        .query((row, index) -> row(row))
                        .list();
        var events =
                EventStreamUtils.upcastAndDeserializeDomainEvents(
                        rows.stream().map(Row::event), serializer, upcasters);
        return new Stretch(
                EventStreamUtils.asStream(events).toList(),
                rows.isEmpty() ? null : rows.getLast().place());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Place(row.getString(1), row.getLong(2)),
                new GenericDomainEventEntry<>(
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getBytes(10),
                        row.getBytes(11)));
    }

    private record Row(Place place, DomainEventData<byte[]> event) {}
}
