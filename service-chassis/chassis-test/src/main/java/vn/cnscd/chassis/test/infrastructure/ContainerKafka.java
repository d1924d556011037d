package vn.cnscd.chassis.test.infrastructure;

import org.testcontainers.kafka.KafkaContainer;

/** Kafka in a container, of the version that docker-compose.yml runs. */
final class ContainerKafka implements KafkaServer {

    @SuppressWarnings("resource") // Lives as long as the JVM.
    private final KafkaContainer broker = new KafkaContainer("apache/kafka:4.2.1");

    ContainerKafka() {
        broker.start();
    }

    @Override
    public String bootstrapServers() {
        return broker.getBootstrapServers();
    }
}
