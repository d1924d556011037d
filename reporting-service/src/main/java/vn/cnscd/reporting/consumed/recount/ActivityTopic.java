package vn.cnscd.reporting.consumed.recount;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Utils;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** The topic of activities, read from its start for once, beside the projections. */
final class ActivityTopic implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int PATIENCE = 60;

    private final KafkaConsumer<String, byte[]> consumer;

    ActivityTopic(String bootstrapServers) {
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                                false,
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                                false,
                                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                                5_000,
                                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                                8 * 1024 * 1024),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
    }

    /** The partition of everything that happens in a commune. */
    int partitionOf(UnitPath unit) {
        int partitions = consumer.partitionsFor(PublishedEvent.ACTIVITY_TOPIC).size();
        byte[] key = unit.partitionKey().getBytes(UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % partitions;
    }

    /**
     * Hands over the records of a partition, in their order.
     *
     * @param end the offset to stop before
     * @throws IllegalStateException when the broker gives nothing for half a minute
     */
    void read(int partition, long end, Consumer<ConsumerRecord<String, byte[]>> reader) {
        var source = new TopicPartition(PublishedEvent.ACTIVITY_TOPIC, partition);
        consumer.assign(List.of(source));
        consumer.seekToBeginning(List.of(source));
        int idle = 0;
        while (consumer.position(source) < end) {
            var polled = consumer.poll(POLL);
            idle = polled.isEmpty() ? idle + 1 : 0;
            if (idle > PATIENCE) {
                throw new IllegalStateException(
                        "Nothing more from " + source + " before offset " + end);
            }
            for (ConsumerRecord<String, byte[]> received : polled) {
                if (received.offset() < end) {
                    reader.accept(received);
                }
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
