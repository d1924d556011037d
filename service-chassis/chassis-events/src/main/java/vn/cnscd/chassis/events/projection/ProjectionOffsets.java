package vn.cnscd.chassis.events.projection;

import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each projection has read, in the database that it writes to. */
final class ProjectionOffsets {

    private final JdbcClient jdbc;
    private final String projection;

    ProjectionOffsets(JdbcClient jdbc, String projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** The offset to read next; 0 for a partition never read. */
    long next(TopicPartition partition) {
        jdbc.sql(
                        """
                        insert into projection_offset (projection, topic, partition, next_offset)
                        values (?, ?, ?, 0) on conflict do nothing
                        """)
                .params(projection, partition.topic(), partition.partition())
                .update();
        return jdbc.sql(
                        "select next_offset from projection_offset where projection = ? and topic = ? and partition = ?")
                .params(projection, partition.topic(), partition.partition())
                .query(Long.class)
                .single();
    }

    /**
     * Moves on, in the running transaction.
     *
     * @throws StaleAssignment when another instance has read on from the same place
     */
    void advance(TopicPartition partition, long from, long to) {
        int moved =
                jdbc.sql(
                                """
                                update projection_offset set next_offset = ?
                                where projection = ? and topic = ? and partition = ? and next_offset = ?
                                """)
                        .params(to, projection, partition.topic(), partition.partition(), from)
                        .update();
        if (moved == 0) {
            throw new StaleAssignment(partition);
        }
    }

    /** Keeps what could not be applied for an operator to see. */
    void recordPoison(PoisonedRecord poison) {
        jdbc.sql(
                        """
                        insert into poisoned_event
                            (projection, topic, partition, "offset", event_id, event_type, trace_parent, failure)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .param(projection)
                .param(poison.topic())
                .param(poison.partition())
                .param(poison.offset())
                .param(poison.eventId())
                .param(poison.eventType())
                .param(poison.traceParent())
                .param(poison.failure())
                .update();
    }
}
