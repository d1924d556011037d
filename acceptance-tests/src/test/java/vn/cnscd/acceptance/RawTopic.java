package vn.cnscd.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.cnscd.local.layout.Topics;

/** A topic as it lies in the broker, read and written without any code of the services. */
record RawTopic(String bootstrapServers, String name) {

    /** All records up to the end as it is now, each partition in its order. */
    List<ConsumerRecord<String, byte[]>> records() {
        try (var consumer = consumer()) {
            var partitions = partitions();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** The offset that the next record of each partition gets. */
    Map<Integer, Long> ends() {
        try (var consumer = consumer()) {
            var ends = new HashMap<Integer, Long>();
            consumer.endOffsets(partitions()).forEach((p, end) -> ends.put(p.partition(), end));
            return ends;
        }
    }

    /** Appends a copy of every record to the partition that it lies in. */
    void publishAgain() {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            var copies = new ArrayList<Future<RecordMetadata>>();
            for (var record : records()) {
                copies.add(producer.send(copyOf(record)));
            }
            producer.flush();
            copies.forEach(Future::resultNow);
        }
    }

    private ProducerRecord<String, byte[]> copyOf(ConsumerRecord<String, byte[]> record) {
        return new ProducerRecord<>(
                name, record.partition(), record.key(), record.value(), record.headers());
    }

    /** A header of a record, for example {@code ce_id}. */
    static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private List<TopicPartition> partitions() {
        return IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(number -> new TopicPartition(name, number))
                .toList();
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
