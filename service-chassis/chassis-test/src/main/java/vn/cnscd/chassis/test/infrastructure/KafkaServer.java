package vn.cnscd.chassis.test.infrastructure;

/** A real Kafka broker for tests. */
public interface KafkaServer {

    String bootstrapServers();
}
