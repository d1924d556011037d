package vn.cnscd.chassis.events.projection;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.cnscd.chassis.events.EventsProperties;

/** Keeps every {@link TopicProjection} of the service running. */
public final class ProjectionRunner implements SmartLifecycle {

    private final List<TopicProjection> projections;
    private final EventsProperties properties;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final MeterRegistry meters;
    private final String service;
    private final List<ProjectionWorker> workers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    ProjectionRunner(
            List<TopicProjection> projections,
            EventsProperties properties,
            JdbcClient jdbc,
            TransactionOperations transactions,
            MeterRegistry meters,
            String service) {
        this.projections = projections;
        this.properties = properties;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.meters = meters;
        this.service = service;
    }

    @Override
    public void start() {
        for (TopicProjection projection : projections) {
            for (int i = 1; i <= properties.projectionThreads(); i++) {
                var worker = worker(projection);
                workers.add(worker);
                threads.add(
                        Thread.ofPlatform()
                                .name("projection-" + projection.name() + "-" + i)
                                .start(worker));
            }
        }
    }

    @Override
    public void stop() {
        workers.forEach(ProjectionWorker::stop);
        try {
            for (Thread thread : threads) {
                thread.join(TimeUnit.SECONDS.toMillis(10));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        workers.clear();
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }

    /** Stopped after the web server, like the relay. */
    @Override
    public int getPhase() {
        return EventsProperties.PHASE;
    }

    private ProjectionWorker worker(TopicProjection projection) {
        var poisoned = meters.counter("cnscd.projection.poisoned", "projection", projection.name());
        var offsets = new ProjectionOffsets(jdbc, projection.name());
        var applier = new BatchApplier(projection, offsets, transactions, poisoned);
        return new ProjectionWorker(projection, () -> consumer(projection), applier);
    }

    private KafkaConsumer<String, byte[]> consumer(TopicProjection projection) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        properties.bootstrapServers(),
                        // Its owner creates a topic: a broker would give it other partitions, and
                        // forget its records after a week.
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        service + "." + projection.name(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        properties.projectionBatch(),
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        100,
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        5_000,
                        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                        8 * 1024 * 1024),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
