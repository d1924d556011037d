package vn.cnscd.chassis.events.relay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.cnscd.chassis.events.EventsProperties;

/** The relay's side of the broker. */
final class RelayKafka {

    /** One activity may name thousands of households. */
    private static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    private final EventsProperties properties;
    private final String topic;

    RelayKafka(EventsProperties properties, String topic) {
        this.properties = properties;
        this.topic = topic;
    }

    /**
     * A producer that keeps the order of what it is given: idempotent, and a record never expires
     * while later ones might still arrive. Without a broker it waits; the position in the table is
     * the only state.
     */
    KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        properties.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.LINGER_MS_CONFIG,
                        2,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        128 * 1024,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        MAX_RECORD_BYTES),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * Creates the topic when it is missing; it keeps everything, because read models are rebuilt
     * from it.
     */
    void ensureTopic() throws ExecutionException, InterruptedException {
        var wanted =
                new NewTopic(
                                topic,
                                Optional.of(properties.partitions()),
                                Optional.of(properties.replicationFactor()))
                        .configs(
                                Map.of(
                                        TopicConfig.RETENTION_MS_CONFIG,
                                        "-1",
                                        // One replica may be away; a single one is no answer.
                                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                                        Integer.toString(
                                                Math.max(1, properties.replicationFactor() - 1)),
                                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                        Integer.toString(MAX_RECORD_BYTES)));
        try (var admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                properties.bootstrapServers()))) {
            admin.createTopics(List.of(wanted)).all().get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }
}
