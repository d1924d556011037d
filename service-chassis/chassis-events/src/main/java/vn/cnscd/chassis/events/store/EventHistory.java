package vn.cnscd.chassis.events.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.node.ObjectNode;
import vn.cnscd.chassis.events.EventJson;

/**
 * How an event type was stored before: docs/adr/0014.
 *
 * @param formerAliases what it was called in the store
 * @param upcasts turns the JSON of revision 0 into that of 1, of 1 into that of 2, and so on
 */
public record EventHistory(List<String> formerAliases, List<UnaryOperator<ObjectNode>> upcasts) {

    static final EventHistory NONE = new EventHistory(List.of(), List.of());

    /** An amount must not lose digits because another field of its event is changed. */
    private static final ObjectReader EXACT =
            EventJson.mapper()
                    .readerFor(ObjectNode.class)
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    public EventHistory {
        formerAliases = List.copyOf(formerAliases);
        upcasts = List.copyOf(upcasts);
    }

    /** The revision that is written today; null, which stands for 0, while there is no upcast. */
    public @Nullable String revision() {
        return upcasts.isEmpty() ? null : Integer.toString(upcasts.size());
    }

    /** Whether an event of this revision is stored as it would be written today. */
    public boolean isToday(@Nullable String revision) {
        return Objects.equals(revision, revision());
    }

    /**
     * The JSON of a stored event as it would be written today.
     *
     * @throws IllegalStateException when a newer version of the service has written it
     */
    byte[] upcast(@Nullable String revision, byte[] stored) {
        if (isToday(revision)) {
            return stored;
        }
        int written = revision == null ? 0 : Integer.parseInt(revision);
        if (written > upcasts.size()) {
            throw new IllegalStateException(
                    "Revision %d is newer than this version of the service, which knows %d."
                            .formatted(written, upcasts.size()));
        }
        ObjectNode json = EXACT.readValue(stored);
        for (UnaryOperator<ObjectNode> upcast : upcasts.subList(written, upcasts.size())) {
            json = upcast.apply(json);
        }
        return EventJson.mapper().writeValueAsBytes(json);
    }

    List<String> namesAfter(String alias) {
        var names = new ArrayList<>(List.of(alias));
        names.addAll(formerAliases);
        return names;
    }

    EventHistory formerly(String alias) {
        return new EventHistory(and(formerAliases, alias), upcasts);
    }

    EventHistory then(UnaryOperator<ObjectNode> upcast) {
        return new EventHistory(formerAliases, and(upcasts, upcast));
    }

    private static <T> List<T> and(List<T> before, T next) {
        var all = new ArrayList<>(before);
        all.add(next);
        return all;
    }
}
