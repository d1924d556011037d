package vn.cnscd.chassis.events.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import vn.cnscd.chassis.events.CloudEventHeaders;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.chassis.events.store.EventMetadata;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Makes the CloudEvent that a stored event goes out as. */
final class RecordFactory {

    private static final byte[] VERSION = "1.0".getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);
    private static final ObjectReader METADATA =
            EventJson.mapper().readerFor(new TypeReference<Map<String, String>>() {});

    private final EventCatalogue catalogue;
    private final byte[] source;

    RecordFactory(EventCatalogue catalogue, String service) {
        this.catalogue = catalogue;
        this.source = ("/" + service).getBytes(UTF_8);
    }

    /** Empty for an event that is private to the service. */
    Optional<ProducerRecord<String, byte[]>> record(StoredEvent event) {
        var entry = catalogue.require(event.alias());
        String type = entry.publishedType();
        if (type == null) {
            return Optional.empty();
        }
        Map<String, String> metadata = METADATA.readValue(event.metadata());
        var unit = unit(metadata);
        var published =
                new ProducerRecord<>(catalogue.topic(), unit.partitionKey(), body(entry, event));
        describe(published.headers(), event, type, unit, metadata.get(EventMetadata.TRACE_PARENT));
        return Optional.of(published);
    }

    /** The unit that a stored event is about. */
    UnitPath unit(StoredEvent event) {
        return unit(METADATA.<Map<String, String>>readValue(event.metadata()));
    }

    private static UnitPath unit(Map<String, String> metadata) {
        return new UnitPath(metadata.getOrDefault(EventMetadata.UNIT, UnitPath.COUNTRY.value()));
    }

    /** An event that an older version stored is written anew: no reader sees a former shape. */
    private byte[] body(EventCatalogue.Entry entry, StoredEvent stored) {
        var mapping = entry.mapping();
        if (mapping == null && entry.history().isToday(stored.revision())) {
            return stored.payload();
        }
        Object event = catalogue.read(stored.alias(), stored.revision(), stored.payload());
        return EventJson.mapper().writeValueAsBytes(mapping == null ? event : mapping.apply(event));
    }

    private void describe(
            Headers headers,
            StoredEvent event,
            String type,
            UnitPath unit,
            @Nullable String traceParent) {
        headers.add(CloudEventHeaders.SPEC_VERSION, VERSION)
                .add(CloudEventHeaders.ID, event.id().getBytes(UTF_8))
                .add(CloudEventHeaders.TYPE, type.getBytes(UTF_8))
                .add(CloudEventHeaders.SOURCE, source)
                .add(CloudEventHeaders.SUBJECT, unit.value().getBytes(UTF_8))
                .add(CloudEventHeaders.TIME, event.time().getBytes(UTF_8))
                .add(CloudEventHeaders.SEQUENCE, Long.toString(event.sequence()).getBytes(UTF_8))
                .add(CloudEventHeaders.AGGREGATE, event.aggregateId().getBytes(UTF_8))
                .add(CloudEventHeaders.CONTENT_TYPE, JSON);
        if (traceParent != null) {
            headers.add(CloudEventHeaders.TRACE_PARENT, traceParent.getBytes(UTF_8));
        }
    }
}
