package vn.cnscd.chassis.events.store;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
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
                .<SerializedType>map(entry -> new SimpleSerializedType(entry.alias(), null))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return catalogue
                .find(type.getName())
                .map(entry -> entry.eventClass().getName())
                .orElseGet(() -> super.resolveClassName(type));
    }
}
