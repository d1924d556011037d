package vn.cnscd.chassis.events.store;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.cnscd.chassis.events.EventJson;

/**
 * The internal events of a service, each declared once: the alias that stands in the store instead
 * of a class name, whether it is published as it is (its stored bytes go out unparsed), as another
 * record, or not at all, and how it was stored before.
 */
public final class EventCatalogue {

    private final String topic;
    private final Map<Class<?>, Entry> byClass;
    private final Map<String, Entry> byAlias = new LinkedHashMap<>();

    private EventCatalogue(Builder builder) {
        topic = builder.topic;
        byClass = Collections.unmodifiableMap(new LinkedHashMap<>(builder.entries));
        byClass.values().forEach(entry -> entry.aliases().forEach(alias -> name(entry, alias)));
    }

    /** Starts the catalogue of a service whose published events go to this topic. */
    public static Builder publishingTo(String topic) {
        return new Builder(topic);
    }

    public String topic() {
        return topic;
    }

    /** All declarations, in their order. */
    public Collection<Entry> entries() {
        return byClass.values();
    }

    /** The declaration of the event type that is, or was once, stored under this alias. */
    public Optional<Entry> find(String alias) {
        return Optional.ofNullable(byAlias.get(alias));
    }

    /** The declaration of an event class. */
    public Optional<Entry> find(Class<?> eventClass) {
        return Optional.ofNullable(byClass.get(eventClass));
    }

    /** As {@link #find(String)}; throws {@link IllegalStateException} when there is none. */
    public Entry require(String alias) {
        return find(alias)
                .orElseThrow(() -> new IllegalStateException("Nobody declared the event " + alias));
    }

    /**
     * The event of a row of the store as today's class, whatever it was called when it was written
     * and whatever it looked like.
     *
     * @param alias the row's {@code payload_type}
     * @param revision the row's {@code payload_revision}
     * @param payload the row's {@code payload}
     * @throws IllegalStateException when it is declared nowhere, or written by a newer version of
     *     the service
     */
    public AboutUnit read(String alias, @Nullable String revision, byte[] payload) {
        Entry entry = require(alias);
        byte[] today = entry.history().upcast(revision, payload);
        return EventJson.mapper().readValue(today, entry.eventClass());
    }

    private void name(Entry entry, String alias) {
        if (byAlias.put(alias, entry) != null) {
            throw new IllegalStateException("Two events are called " + alias);
        }
    }

    /**
     * One event type.
     *
     * @param alias its name in the store
     * @param eventClass the class it is read as today
     * @param publishedType the CloudEvents type it goes out as; null when private
     * @param mapping makes the published record; null when the stored bytes go out as they are
     * @param history how it was stored before
     */
    public record Entry(
            String alias,
            Class<? extends AboutUnit> eventClass,
            @Nullable String publishedType,
            @Nullable Function<Object, Object> mapping,
            EventHistory history) {

        /** Every name it has in the store, today's first. */
        public List<String> aliases() {
            return history.namesAfter(alias);
        }

        private Entry with(EventHistory longer) {
            return new Entry(alias, eventClass, publishedType, mapping, longer);
        }
    }

    /** Collects the declarations. */
    public static final class Builder {

        private final String topic;
        private final Map<Class<?>, Entry> entries = new LinkedHashMap<>();

        private Builder(String topic) {
            this.topic = topic;
        }

        /** The stored JSON is the contract: the fastest way out. */
        public <E extends AboutUnit> Builder publishedAsIs(
                String alias, Class<E> eventClass, String publishedType) {
            return add(new Entry(alias, eventClass, publishedType, null, EventHistory.NONE));
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
                            event -> mapping.apply(eventClass.cast(event)),
                            EventHistory.NONE));
        }

        /** The event concerns nobody else. */
        public <E extends AboutUnit> Builder unpublished(String alias, Class<E> eventClass) {
            return add(new Entry(alias, eventClass, null, null, EventHistory.NONE));
        }

        /** A declared event was stored under another alias before. */
        public Builder formerly(String alias, Class<? extends AboutUnit> eventClass) {
            return extend(eventClass, history -> history.formerly(alias));
        }

        /**
         * A declared event means something else from now on: begins its next revision. The change
         * is made to the JSON of every event that was stored in the revision before.
         */
        public Builder upcast(
                Class<? extends AboutUnit> eventClass, UnaryOperator<ObjectNode> change) {
            return extend(eventClass, history -> history.then(change));
        }

        public EventCatalogue build() {
            return new EventCatalogue(this);
        }

        private Builder add(Entry entry) {
            if (entries.put(entry.eventClass(), entry) != null) {
                throw new IllegalStateException(entry.eventClass() + " is declared twice");
            }
            return this;
        }

        private Builder extend(Class<?> eventClass, UnaryOperator<EventHistory> longer) {
            Entry declared = entries.get(eventClass);
            if (declared == null) {
                throw new IllegalStateException(eventClass + " must be declared first");
            }
            entries.put(eventClass, declared.with(longer.apply(declared.history())));
            return this;
        }
    }
}
