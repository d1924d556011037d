package vn.cnscd.chassis.events.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.CloudEventHeaders;

/** Where a record stands that a projection went on without, and why; never its content. */
record PoisonedRecord(
        String topic,
        int partition,
        long offset,
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable String traceParent,
        String failure) {

    static PoisonedRecord of(ConsumerRecord<String, byte[]> received, RuntimeException failure) {
        return new PoisonedRecord(
                received.topic(),
                received.partition(),
                received.offset(),
                header(received, CloudEventHeaders.ID),
                header(received, CloudEventHeaders.TYPE),
                header(received, CloudEventHeaders.TRACE_PARENT),
                failure.getClass().getSimpleName());
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> received, String name) {
        Header header = received.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
