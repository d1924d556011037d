package vn.cnscd.chassis.events;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.events.relay.Relay;

/**
 * What an operator wants to know about the flow of events through this service, at {@code
 * /actuator/eventflow} of the management port: who publishes and how much is waiting, how far the
 * projections have read, and which records they went on without.
 */
@Endpoint(id = "eventflow")
public final class EventFlowEndpoint {

    private static final int MOST_POISON = 100;

    private final Relay relay;
    private final JdbcClient jdbc;

    EventFlowEndpoint(Relay relay, JdbcClient jdbc) {
        this.relay = relay;
        this.jdbc = jdbc;
    }

    @ReadOperation
    public EventFlow eventFlow() {
        return new EventFlow(relay.isLeader(), waiting(), offsets(), poison());
    }

    // In two steps: with the position as a value, the planner sees how few rows lie behind it.
    private long waiting() {
        var position =
                jdbc.sql(
                                "select transaction_id::text as transaction, global_index from relay_position")
                        .query()
                        .singleRow();
        return jdbc.sql(
                        """
                        select count(*) from domain_event_entry
                        where (transaction_id, global_index) > (:transaction::xid8, :index)
                        """)
                .param("transaction", position.get("transaction"))
                .param("index", position.get("global_index"))
                .query(Long.class)
                .single();
    }

    private List<Map<String, Object>> offsets() {
        return jdbc.sql("select * from projection_offset order by projection, topic, partition")
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> poison() {
        return jdbc.sql("select * from poisoned_event order by seen_at desc limit ?")
                .param(MOST_POISON)
                .query()
                .listOfRows();
    }

    /**
     * The flow at this moment.
     *
     * @param publishes whether this instance holds the relay
     * @param waiting events that are stored and not yet published
     * @param projections the offset that each projection reads next, by partition
     * @param poisoned the newest records that a projection could not apply, without their content
     */
    public record EventFlow(
            boolean publishes,
            long waiting,
            List<Map<String, Object>> projections,
            List<Map<String, Object>> poisoned) {}
}
