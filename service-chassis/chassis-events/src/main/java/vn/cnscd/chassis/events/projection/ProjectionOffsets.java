package vn.cnscd.chassis.events.projection;

import static vn.cnscd.chassis.events.Columns.column;

import java.util.List;
import java.util.Map;
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
     * @param from where each partition stood when its records were read
     * @param to where they stand after them
     * @throws StaleAssignment when another instance has read on from one of these places
     */
    void advance(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {
        var partitions = List.copyOf(to.keySet());
        int moved =
                jdbc.sql(
                                """
                                update projection_offset stands set next_offset = moved.upto
                                from unnest(?::text[], ?::integer[], ?::bigint[], ?::bigint[])
                                    as moved (topic, partition, since, upto)
                                where stands.projection = ? and stands.topic = moved.topic
                                  and stands.partition = moved.partition and stands.next_offset = moved.since
                                """)
                        .param(column(partitions, TopicPartition::topic))
                        .param(column(partitions, TopicPartition::partition))
                        .param(column(partitions, each -> from.getOrDefault(each, 0L)))
                        .param(column(partitions, to::get))
                        .param(projection)
                        .update();
        if (moved < partitions.size()) {
            throw new StaleAssignment(partitions);
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
