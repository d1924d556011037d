package vn.cnscd.chassis.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * The topics as another service sees them: publishes what it would publish, reads what it would
 * read.
 */
public final class TestTopics implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    public TestTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer =
                new KafkaProducer<>(
                        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /** Publishes the first event of some aggregate. */
    public void publish(PublishedEvent word, UnitPath unit, Object body) {
        publish(word, unit, body, UUID.randomUUID().toString(), 0);
    }

    /**
     * Publishes an event of an aggregate; the same aggregate and sequence again is a republished
     * event.
     */
    public void publish(
            PublishedEvent word, UnitPath unit, Object body, String aggregateId, long sequence) {
        var published =
                new ProducerRecord<>(
                        word.topic(), unit.partitionKey(), JSON.writeValueAsBytes(body));
        attributes(word, unit, aggregateId, sequence)
                .forEach((name, value) -> published.headers().add(name, value.getBytes(UTF_8)));
        send(published);
    }

    /** Publishes anything at all. */
    public void publishRaw(String topic, String key, byte[] body, Map<String, String> headers) {
        var published = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> published.headers().add(name, value.getBytes(UTF_8)));
        send(published);
    }

    /** Everything on a topic so far. */
    public List<Published> published(String topic) {
        try (var consumer =
                new KafkaConsumer<String, byte[]>(
                        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(partition -> new TopicPartition(topic, partition.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var all = new ArrayList<Published>();
            while (partitions.stream()
                    .anyMatch(
                            partition ->
                                    consumer.position(partition)
                                            < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(received -> all.add(Published.of(received)));
            }
            return all;
        }
    }

    private void send(ProducerRecord<String, byte[]> published) {
        try {
            producer.send(published).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Map<String, String> attributes(
            PublishedEvent word, UnitPath unit, String aggregateId, long sequence) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", word.type(),
                "ce_source", "/test",
                "ce_subject", unit.value(),
                "ce_time", Instant.now().toString(),
                "ce_sequence", Long.toString(sequence),
                "ce_aggregate", aggregateId,
                "content-type", "application/json");
    }

    @Override
    public void close() {
        producer.close();
    }

    /** A record on a topic. */
    public record Published(String key, Map<String, String> headers, String text) {

        static Published of(ConsumerRecord<String, byte[]> received) {
            var headers = new HashMap<String, String>();
            received.headers()
                    .forEach(
                            header -> headers.put(header.key(), new String(header.value(), UTF_8)));
            return new Published(received.key(), headers, new String(received.value(), UTF_8));
        }

        public String type() {
            return headers.getOrDefault("ce_type", "");
        }

        public String subject() {
            return headers.getOrDefault("ce_subject", "");
        }

        public JsonNode json() {
            return JSON.readTree(text);
        }
    }
}
