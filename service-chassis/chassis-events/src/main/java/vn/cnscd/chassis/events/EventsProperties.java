package vn.cnscd.chassis.events;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.SmartLifecycle;

/**
 * The broker, and how events flow to and from it.
 *
 * @param bootstrapServers where the brokers listen
 * @param partitions partitions of a topic that is created
 * @param replicationFactor replicas of a topic that is created
 * @param relayPage events that the relay publishes before it stores its position
 * @param relayPoll how long the relay rests when there is nothing to publish and nobody wakes it
 * @param gather how long relay and projections let events gather after a few of them: one position
 *     and one transaction then do for all; what the freshness of figures pays for throughput
 * @param projectionThreads consumers of each projection in this process
 * @param projectionBatch records that a projection applies in one transaction, at most
 */
@ConfigurationProperties("cnscd.kafka")
public record EventsProperties(
        @DefaultValue("127.0.0.1:19092") String bootstrapServers,
        @DefaultValue("12") int partitions,
        @DefaultValue("1") short replicationFactor,
        @DefaultValue("5000") int relayPage,
        @DefaultValue("100ms") Duration relayPoll,
        @DefaultValue("50ms") Duration gather,
        @DefaultValue("2") int projectionThreads,
        @DefaultValue("2000") int projectionBatch) {

    /** So many events are worth a transaction of their own. */
    public static final int MANY = 500;

    /** When relay and projections start and stop: before the web server, and after it. */
    public static final int PHASE = SmartLifecycle.DEFAULT_PHASE / 2;
}
