package vn.cnscd.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.layout.Ports;
import vn.cnscd.local.layout.Topics;

class KafkaBrokerIT {

    @TempDir private Path folder;
    private KafkaBroker kafka;

    @BeforeEach
    void create() {
        kafka = new KafkaBroker(new DataFolder(folder), Ports.free());
    }

    @AfterEach
    void stop() {
        kafka.stop();
    }

    @Test
    void topicsAndWhatIsInThemOutliveTheBroker() throws Exception {
        kafka.start(_ -> {});
        write("activity-events", "một");

        kafka.stop();
        kafka.start(_ -> {});

        assertThat(firstValue("activity-events")).isEqualTo("một");
        try (var admin = Admin.create(client())) {
            var topics = admin.describeTopics(Topics.NAMES).allTopicNames().get();
            assertThat(topics.keySet())
                    .containsExactlyInAnyOrder(
                            "registry-events", "activity-events", "reporting-events");
            assertThat(topics.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
        }
    }

    private void write(String topic, String value) throws Exception {
        try (var producer =
                new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, "11131", value)).get();
        }
    }

    private String firstValue(String topic) {
        try (var consumer =
                new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(30)).iterator().next().value();
        }
    }

    private Map<String, Object> client() {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }
}
