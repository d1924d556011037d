package vn.cnscd.chassis.events.readmodel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.chassis.events.readmodel.RebuildStatus.Progress;

/** Counts what is in the new read models, and what there is. */
final class RebuildProgress {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final JdbcClient jdbc;
    private final List<TopicProjection> projections;
    private final String bootstrapServers;

    RebuildProgress(JdbcClient jdbc, List<TopicProjection> projections, String bootstrapServers) {
        this.jdbc = jdbc;
        this.projections = projections;
        this.bootstrapServers = bootstrapServers;
    }

    /** Of the schema that is being built. */
    List<Progress> read() {
        var progress = new ArrayList<Progress>();
        progress.add(ownEvents());
        Map<String, @Nullable Long> ends = new HashMap<>();
        projections.stream()
                .flatMap(each -> each.topics().stream())
                .distinct()
                .forEach(topic -> ends.put(topic, end(topic)));
        projections.forEach(each -> progress.add(of(each, ends)));
        return progress;
    }

    /** When it will be done, if it goes on as it went. */
    static @Nullable Instant estimate(List<Progress> all, @Nullable Instant from, Instant now) {
        if (from == null || all.stream().anyMatch(each -> each.total() == null)) {
            return null;
        }
        long applied = all.stream().mapToLong(Progress::applied).sum();
        long total = all.stream().mapToLong(each -> Objects.requireNonNull(each.total())).sum();
        if (applied == 0) {
            return null;
        }
        double perEvent = (double) Duration.between(from, now).toMillis() / applied;
        return now.plusMillis(Math.round(perEvent * Math.max(0, total - applied)));
    }

    private Progress ownEvents() {
        return jdbc.sql(
                        """
                        select 'own-events', own_events, (select count(*) from domain_event_entry)
                        from read_model_next.read_model_build
                        """)
                .query(
                        (row, index) ->
                                new Progress(row.getString(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private Progress of(TopicProjection projection, Map<String, @Nullable Long> ends) {
        long applied =
                jdbc.sql(
                                """
                                select coalesce(sum(next_offset), 0) from read_model_next.projection_offset
                                where projection = ?
                                """)
                        .param(projection.name())
                        .query(Long.class)
                        .single();
        Long total = 0L;
        for (String topic : projection.topics()) {
            Long end = ends.get(topic);
            total = end == null || total == null ? null : Long.valueOf(total + end);
        }
        return new Progress(projection.name(), applied, total);
    }

    private @Nullable Long end(String topic) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                                false),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic, PATIENCE);
            return consumer
                    .endOffsets(
                            partitions.stream()
                                    .map(part -> new TopicPartition(topic, part.partition()))
                                    .toList(),
                            PATIENCE)
                    .values()
                    .stream()
                    .mapToLong(Long::longValue)
                    .sum();
        } catch (KafkaException away) {
            return null;
        }
    }
}
