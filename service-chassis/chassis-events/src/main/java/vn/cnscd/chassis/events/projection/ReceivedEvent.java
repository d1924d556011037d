package vn.cnscd.chassis.events.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.cnscd.chassis.events.CloudEventHeaders;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** A published event as a projection gets it; its body is parsed when it is asked for. */
public final class ReceivedEvent {

    private final ConsumerRecord<String, byte[]> received;
    private final String type;

    /** Throws {@link MalformedEvent} for a record that is not a CloudEvent. */
    ReceivedEvent(ConsumerRecord<String, byte[]> received) {
        this.received = received;
        this.type = attribute(CloudEventHeaders.TYPE);
    }

    /** The CloudEvents type, for example {@code vn.cnscd.activity.recorded.v1}. */
    public String type() {
        return type;
    }

    /** Unique among all events; the same when it was published twice. */
    public String id() {
        return attribute(CloudEventHeaders.ID);
    }

    /** The unit that the event is about. */
    public UnitPath unit() {
        return UnitPath.parse(attribute(CloudEventHeaders.SUBJECT))
                .orElseThrow(() -> new MalformedEvent("no unit as subject", null));
    }

    /** When it happened. */
    public Instant time() {
        return Instant.parse(attribute(CloudEventHeaders.TIME));
    }

    /** Its number within its aggregate, from 0: a reader keeps the highest that it has seen. */
    public long sequence() {
        return Long.parseLong(attribute(CloudEventHeaders.SEQUENCE));
    }

    /** The aggregate that it belongs to. */
    public String aggregateId() {
        return attribute(CloudEventHeaders.AGGREGATE);
    }

    /**
     * The body as the record that the reader has for its type; null for a type that the reader does
     * not know.
     *
     * @param recordOf the record of a type, or null
     */
    public @Nullable Object body(Function<String, @Nullable Class<?>> recordOf) {
        Class<?> contract = recordOf.apply(type);
        return contract == null ? null : body(contract);
    }

    /** The body as a record. */
    public <T> T body(Class<T> contract) {
        try {
            return EventJson.mapper().readValue(received.value(), contract);
        } catch (JacksonException unreadable) {
            throw new MalformedEvent("body is no " + contract.getSimpleName(), unreadable);
        }
    }

    private String attribute(String name) {
        Header header = received.headers().lastHeader(name);
        if (header == null) {
            throw new MalformedEvent("no " + name, null);
        }
        return new String(header.value(), UTF_8);
    }
}
