package vn.cnscd.reporting.consumed.recount;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.cnscd.chassis.events.CloudEventHeaders;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * What one partition tells of activities up to an offset. It is read twice: first for the number of
 * the last event of each activity, then for those events themselves. So only ids are held, not
 * activities, however long the history is.
 */
final class PartitionHistory {
    private static final Set<String> WHOLE_ACTIVITY =
            Set.of(PublishedEvent.ACTIVITY_RECORDED.type(), PublishedEvent.ACTIVITY_AMENDED.type());

    private static final Set<String> TYPES =
            Set.of(
                    PublishedEvent.ACTIVITY_RECORDED.type(),
                    PublishedEvent.ACTIVITY_AMENDED.type(),
                    PublishedEvent.ACTIVITY_VOIDED.type());

    private final ActivityTopic topic;
    private final int partition;
    private final long end;
    private final Set<Long> poisoned;

    /**
     * @param end the offset to stop before
     * @param poisoned the offsets of records that the projection went on without
     */
    PartitionHistory(ActivityTopic topic, int partition, long end, Set<Long> poisoned) {
        this.topic = topic;
        this.partition = partition;
        this.end = end;
        this.poisoned = poisoned;
    }

    /**
     * Hands over each activity of a unit that was not voided, as it was told last.
     *
     * @return how many events told of activities of the unit
     */
    long replay(UnitPath unit, Consumer<ActivityRecordedV1> reader) {
        Map<UUID, Long> last = new HashMap<>();
        long[] events = {0};
        topic.read(
                partition,
                end,
                received ->
                        told(received, unit)
                                .ifPresent(
                                        told -> {
                                            events[0]++;
                                            last.merge(told.activity(), told.sequence(), Math::max);
                                        }));
        topic.read(
                partition,
                end,
                received ->
                        told(received, unit)
                                // Removed when met: an event that was published twice counts once.
                                .filter(told -> last.remove(told.activity(), told.sequence()))
                                .filter(told -> WHOLE_ACTIVITY.contains(told.type()))
                                .ifPresent(told -> reader.accept(body(received))));
        return events[0];
    }

    private Optional<Told> told(ConsumerRecord<String, byte[]> received, UnitPath unit) {
        String type = header(received, CloudEventHeaders.TYPE);
        var about = UnitPath.parse(header(received, CloudEventHeaders.SUBJECT));
        if (poisoned.contains(received.offset())
                || !TYPES.contains(type)
                || about.filter(unit::contains).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Told(
                        UUID.fromString(header(received, CloudEventHeaders.AGGREGATE)),
                        Long.parseLong(header(received, CloudEventHeaders.SEQUENCE)),
                        type));
    }

    private static ActivityRecordedV1 body(ConsumerRecord<String, byte[]> received) {
        return EventJson.mapper().readValue(received.value(), ActivityRecordedV1.class);
    }

    private static String header(ConsumerRecord<String, byte[]> received, String name) {
        var header = received.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    private record Told(UUID activity, long sequence, String type) {}
}
