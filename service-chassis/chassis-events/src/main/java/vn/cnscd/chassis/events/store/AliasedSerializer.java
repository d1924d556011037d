package vn.cnscd.chassis.events.store;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.cnscd.chassis.events.EventJson;

/** Writes events under the aliases of the {@link EventCatalogue}, so that a class may move. */
final class AliasedSerializer extends Jackson3Serializer {

    private final EventCatalogue catalogue;

    AliasedSerializer(EventCatalogue catalogue) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventJson::configure));
        this.catalogue = catalogue;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return catalogue
                .find(type)
                .map(AliasedSerializer::today)
                .orElseGet(() -> super.typeForClass(type));
    }

    /** Axon would pass over an event that it does not know, and decide without it. */
    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> known = super.classForType(type);
        if (known == UnknownSerializedType.class) {
            throw new IllegalStateException("Nobody declared the event " + type.getName());
        }
        return known;
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return catalogue
                .find(type.getName())
                .map(entry -> entry.eventClass().getName())
                .orElseGet(() -> super.resolveClassName(type));
    }

    /** How an event is called in the store today. */
    static SerializedType today(EventCatalogue.Entry entry) {
        return new SimpleSerializedType(entry.alias(), entry.history().revision());
    }
}
