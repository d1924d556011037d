package vn.cnscd.chassis.events.store;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.ActorAuthentication;

/** Writes beside each event what it is about, who caused it and in which request. */
public final class EventMetadata implements MessageDispatchInterceptor<EventMessage<?>> {

    /** The path of the unit that the event is about. */
    public static final String UNIT = "unit";

    /** The subject of the token that caused it; {@code system} when nobody asked. */
    public static final String ACTOR = "actor";

    /** The W3C trace parent of the request. */
    public static final String TRACE_PARENT = "traceparent";

    private static final String NOBODY = "system";

    private final EventCatalogue catalogue;
    private final Tracer tracer;

    EventMetadata(EventCatalogue catalogue, Tracer tracer) {
        this.catalogue = catalogue;
        this.tracer = tracer;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
            List<? extends EventMessage<?>> events) {
        Map<String, String> cause = cause();
        return (index, event) -> event.andMetaData(about(event, cause));
    }

    /** Who asks on this thread, and in which request. */
    Map<String, String> cause() {
        var cause = new HashMap<String, String>();
        cause.put(ACTOR, ActorAuthentication.currentActor().map(Actor::id).orElse(NOBODY));
        Span span = tracer.currentSpan();
        if (span != null) {
            cause.put(
                    TRACE_PARENT,
                    "00-" + span.context().traceId() + "-" + span.context().spanId() + "-01");
        }
        return cause;
    }

    private Map<String, String> about(EventMessage<?> event, Map<String, String> cause) {
        if (catalogue.find(event.getPayloadType()).isEmpty()) {
            throw new IllegalArgumentException(
                    event.getPayloadType() + " is not declared in the event catalogue.");
        }
        if (!(event.getPayload() instanceof AboutUnit payload)) {
            throw new IllegalArgumentException(
                    event.getPayloadType() + " must say which unit it is about.");
        }
        var metadata = new HashMap<>(cause);
        metadata.put(UNIT, payload.unit().value());
        // Whoever appends for another has said so already.
        metadata.keySet().removeAll(event.getMetaData().keySet());
        return metadata;
    }
}
