package vn.cnscd.chassis.events.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The internal events of a service, each declared once: the alias that stands in the store instead
 * of a class name, and whether it is published as it is (its stored bytes go out unparsed), as
 * another record, or not at all.
 */
public final class EventCatalogue {

    private final String topic;
    private final Map<String, Entry> byAlias;
    private final Map<Class<?>, Entry> byClass;

    private EventCatalogue(Builder builder) {
        topic = builder.topic;
        byAlias = Map.copyOf(builder.entries);
        byClass = new LinkedHashMap<>();
        byAlias.values().forEach(entry -> byClass.put(entry.eventClass(), entry));
    }

    /** Starts the catalogue of a service whose published events go to this topic. */
    public static Builder publishingTo(String topic) {
        return new Builder(topic);
    }

    public String topic() {
        return topic;
    }

    /** The declaration of the event type that is stored under this alias. */
    public Optional<Entry> find(String alias) {
        return Optional.ofNullable(byAlias.get(alias));
    }

    /** The declaration of an event class. */
    public Optional<Entry> find(Class<?> eventClass) {
        return Optional.ofNullable(byClass.get(eventClass));
    }

    /**
     * One event type.
     *
     * @param alias its name in the store
     * @param eventClass the class it is read as today
     * @param publishedType the CloudEvents type it goes out as; null when private
     * @param mapping makes the published record; null when the stored bytes go out as they are
     */
    public record Entry(
            String alias,
            Class<?> eventClass,
            @Nullable String publishedType,
            @Nullable Function<Object, Object> mapping) {}

    /** Collects the declarations. */
    public static final class Builder {

        private final String topic;
        private final Map<String, Entry> entries = new LinkedHashMap<>();

        private Builder(String topic) {
            this.topic = topic;
        }

        /** The stored JSON is the contract: the fastest way out. */
        public <E extends AboutUnit> Builder publishedAsIs(
                String alias, Class<E> eventClass, String publishedType) {
            return add(new Entry(alias, eventClass, publishedType, null));
        }

        /** The contract is a record made from the event. */
        public <E extends AboutUnit> Builder publishedAs(
                String alias,
                Class<E> eventClass,
                String publishedType,
                Function<E, Object> mapping) {
            return add(
                    new Entry(
                            alias,
                            eventClass,
                            publishedType,
                            event -> mapping.apply(eventClass.cast(event))));
        }

        /** The event concerns nobody else. */
        public <E extends AboutUnit> Builder unpublished(String alias, Class<E> eventClass) {
            return add(new Entry(alias, eventClass, null, null));
        }

        public EventCatalogue build() {
            return new EventCatalogue(this);
        }

        private Builder add(Entry entry) {
            if (entries.put(entry.alias(), entry) != null) {
                throw new IllegalStateException("Two events are called " + entry.alias());
            }
            return this;
        }
    }
}
