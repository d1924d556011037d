package vn.cnscd.benchmarks.national;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Publishes first events of aggregates as the services' relays do: CloudEvents, binary mode. */
final class Publisher implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final SplittableRandom random = new SplittableRandom(1);
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final byte[] time =
            Instant.now().truncatedTo(ChronoUnit.MILLIS).toString().getBytes(UTF_8);

    Publisher(String bootstrapServers) {
        producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ProducerConfig.LINGER_MS_CONFIG,
                                5,
                                ProducerConfig.BATCH_SIZE_CONFIG,
                                128 * 1024),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /** An id for an aggregate; the same run gives the same ones. */
    String newId() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    void publish(PublishedEvent word, String source, UnitPath unit, String aggregate, String body) {
        var published =
                new ProducerRecord<>(word.topic(), unit.partitionKey(), body.getBytes(UTF_8));
        published
                .headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", newId().getBytes(UTF_8))
                .add("ce_type", word.type().getBytes(UTF_8))
                .add("ce_source", source.getBytes(UTF_8))
                .add("ce_subject", unit.value().getBytes(UTF_8))
                .add("ce_time", time)
                .add("ce_sequence", "0".getBytes(UTF_8))
                .add("ce_aggregate", aggregate.getBytes(UTF_8))
                .add("content-type", "application/json".getBytes(UTF_8));
        var _ =
                producer.send(
                        published,
                        (_, failed) -> {
                            if (failed != null) {
                                failure.compareAndSet(null, failed);
                            }
                        });
    }

    /** Returns when the broker has everything. */
    @Override
    public void close() {
        producer.close();
        var failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException(failed);
        }
    }
}
