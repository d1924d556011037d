package vn.cnscd.chassis.events.projection;

import static java.util.Map.entry;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.cnscd.chassis.events.EventsProperties;

/** Starts consumers of all the service's projections. */
public final class ProjectionWorkers {

    /** What a consumer holds in memory at once. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final List<TopicProjection> projections;
    private final EventsProperties properties;
    private final JdbcClient jdbc;
    private final MeterRegistry meters;
    private final String service;

    ProjectionWorkers(
            List<TopicProjection> projections,
            EventsProperties properties,
            JdbcClient jdbc,
            MeterRegistry meters,
            String service) {
        this.projections = projections;
        this.properties = properties;
        this.jdbc = jdbc;
        this.meters = meters;
        this.service = service;
    }

    /**
     * What consumers are for.
     *
     * @param purpose names their threads and meters
     * @param alone whether they read everything, instead of their share among all instances
     * @param threads consumers of each projection
     * @param batch records that are applied in one transaction, at most
     * @param transactions where they are applied
     */
    public record Purpose(
            String purpose,
            boolean alone,
            int threads,
            int batch,
            TransactionOperations transactions) {

        Share share(TopicProjection projection, int number) {
            return alone
                    ? new Share.EveryNth(projection.topics(), number, threads)
                    : new Share.OfTheGroup(projection.topics());
        }
    }

    /** All projections that they run. */
    public List<TopicProjection> projections() {
        return projections;
    }

    public Running start(Purpose purpose) {
        var running = new Running();
        for (TopicProjection projection : projections) {
            for (int i = 0; i < purpose.threads(); i++) {
                running.start(
                        worker(projection, purpose, i),
                        "%s-%s-%d".formatted(purpose.purpose(), projection.name(), i + 1));
            }
        }
        return running;
    }

    private ProjectionWorker worker(TopicProjection projection, Purpose purpose, int number) {
        var poisoned =
                meters.counter(
                        "cnscd." + purpose.purpose() + ".poisoned",
                        "projection",
                        projection.name());
        var offsets = new ProjectionOffsets(jdbc, projection.name());
        var applier = new BatchApplier(projection, offsets, purpose.transactions(), poisoned);
        return new ProjectionWorker(
                projection,
                () -> consumer(projection, purpose.batch()),
                purpose.share(projection, number),
                applier,
                properties.gather());
    }

    private KafkaConsumer<String, byte[]> consumer(TopicProjection projection, int batch) {
        return new KafkaConsumer<>(
                Map.ofEntries(
                        entry(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                properties.bootstrapServers()),
                        // Its owner creates a topic: a broker would give it other partitions, and
                        // forget its records after a week.
                        entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                        entry(ConsumerConfig.GROUP_ID_CONFIG, service + "." + projection.name()),
                        entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                        entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                        // What a killed instance read is read by another after this time.
                        entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000),
                        entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batch),
                        entry(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000),
                        entry(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, MOST_BYTES),
                        entry(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, MOST_BYTES)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Consumers at work. */
    public static final class Running {

        private final List<ProjectionWorker> workers = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();
        private final long since = System.nanoTime();
        private boolean stopped;

        private void start(ProjectionWorker worker, String name) {
            workers.add(worker);
            threads.add(Thread.ofPlatform().name(name).start(worker));
        }

        public boolean isStopped() {
            return stopped;
        }

        public boolean haveRunFor(Duration time) {
            return System.nanoTime() - since > time.toNanos();
        }

        /** Returns when each has finished the batch that it has in hand, or after ten seconds. */
        public void stop() {
            stopped = true;
            workers.forEach(ProjectionWorker::stop);
            try {
                for (Thread thread : threads) {
                    thread.join(TimeUnit.SECONDS.toMillis(10));
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
