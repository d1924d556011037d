package vn.cnscd.benchmarks.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.benchmarks.load.Connection;
import vn.cnscd.benchmarks.load.Connection.Request;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.local.layout.Ports;
import vn.cnscd.local.layout.ServiceModule;
import vn.cnscd.local.layout.Topics;

/** How far activities have come on their way from the store to the figures. */
public final class EventFlow implements AutoCloseable {

    private static final String FIGURES = "figures";

    private final Ports ports;
    private final Admin kafka;

    EventFlow(Ports ports, String bootstrapServers) {
        this.ports = ports;
        this.kafka = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** Stored events of the activity-service that its relay has yet to pass. */
    public long waitingForRelay() {
        return read(ServiceModule.ACTIVITY).path("waiting").asLong();
    }

    /** Whether the relay of the activity-service publishes. */
    public boolean relayWorks() {
        return read(ServiceModule.ACTIVITY).path("publishes").asBoolean();
    }

    /** Records on the topic of activities. */
    public long published() {
        return published(PublishedEvent.ACTIVITY_TOPIC);
    }

    /** Records on a topic. */
    public long published(String topic) {
        var ends = new HashMap<TopicPartition, OffsetSpec>();
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            ends.put(new TopicPartition(topic, partition), OffsetSpec.latest());
        }
        try {
            return kafka.listOffsets(ends).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Records of the topic of activities that the figures have passed. */
    public long counted() {
        return passed(FIGURES, PublishedEvent.ACTIVITY_TOPIC);
    }

    /** Records of a topic that a projection of the reporting-service has passed. */
    public long passed(String projection, String topic) {
        return read(ServiceModule.REPORTING)
                .path("projections")
                .valueStream()
                .filter(row -> row.path("projection").asString().equals(projection))
                .filter(row -> row.path("topic").asString().equals(topic))
                .mapToLong(row -> row.path("next_offset").asLong())
                .sum();
    }

    /** Events that could not be applied; a measurement with some is none. */
    public long poisoned() {
        return read(ServiceModule.REPORTING).path("poisoned").size();
    }

    private JsonNode read(ServiceModule service) {
        var address = URI.create("http://127.0.0.1:" + ports.managementOf(service));
        try (var connection = new Connection(address)) {
            var answer = connection.call(Request.get("/actuator/eventflow", ""));
            return JsonMapper.shared().readTree(answer.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kafka.close();
    }
}
