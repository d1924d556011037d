package vn.cnscd.chassis.events.readmodel;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.events.projection.TopicProjection;

/** How far the new read models stand behind those that serve. */
final class RebuildPosition {

    private static final String BEHIND_ON_TOPICS =
            """
            select coalesce(sum(greatest(live.next_offset - coalesce(built.next_offset, 0), 0)), 0)
            from read_model.projection_offset live
                join unnest(:projections::text[], :topics::text[]) as read (projection, topic)
                    using (projection, topic)
                left join read_model_next.projection_offset built using (projection, topic, partition)
            """;
    private static final String BEHIND_ON_OWN_EVENTS =
            """
            select count(*) from (
                select 1 from domain_event_entry event, read_model_next.read_model_build built
                where (event.transaction_id, event.global_index) > (built.transaction_id, built.global_index)
                limit :most) as waiting
            """;

    private final JdbcClient jdbc;
    private final String[] projections;
    private final String[] topics;

    RebuildPosition(JdbcClient jdbc, List<TopicProjection> read) {
        this.jdbc = jdbc;
        this.projections =
                read.stream()
                        .flatMap(each -> each.topics().stream().map(topic -> each.name()))
                        .toArray(String[]::new);
        this.topics = read.stream().flatMap(each -> each.topics().stream()).toArray(String[]::new);
    }

    /** Records that the old ones reflect and the new ones do not. */
    long behindOnTopics() {
        return jdbc.sql(BEHIND_ON_TOPICS)
                .param("projections", projections)
                .param("topics", topics)
                .query(Long.class)
                .single();
    }

    /** Own events that are still to be replayed, or the most that the caller cares for. */
    long behindOnOwnEvents(int most) {
        return jdbc.sql(BEHIND_ON_OWN_EVENTS).param("most", most).query(Long.class).single();
    }
}
