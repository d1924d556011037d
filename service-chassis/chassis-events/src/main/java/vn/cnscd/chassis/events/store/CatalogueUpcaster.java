package vn.cnscd.chassis.events.store;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** Lets Axon read old events as the {@link EventCatalogue} says they are read. */
final class CatalogueUpcaster extends SingleEventUpcaster {

    private final EventCatalogue catalogue;

    CatalogueUpcaster(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        SerializedType stored = event.getType();
        return catalogue
                .find(stored.getName())
                .filter(entry -> !stored.equals(AliasedSerializer.today(entry)))
                .isPresent();
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        SerializedType stored = event.getType();
        EventCatalogue.Entry entry = catalogue.require(stored.getName());
        return event.upcastPayload(
                AliasedSerializer.today(entry),
                byte[].class,
                payload -> entry.history().upcast(stored.getRevision(), payload));
    }
}
