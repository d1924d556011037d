package vn.cnscd.chassis.test.infrastructure;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A KRaft broker in this JVM. */
final class EmbeddedKafkaServer implements KafkaServer {

    private static final int PARTITIONS = 4;

    private final EmbeddedKafkaKraftBroker broker = start();

    private static EmbeddedKafkaKraftBroker start() {
        var broker = new EmbeddedKafkaKraftBroker(1, PARTITIONS);
        broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
        broker.brokerProperty("num.partitions", Integer.toString(PARTITIONS));
        broker.brokerProperty("message.max.bytes", Integer.toString(8 * 1024 * 1024));
        broker.afterPropertiesSet();
        return broker;
    }

    @Override
    public String bootstrapServers() {
        return broker.getBrokersAsString();
    }
}
