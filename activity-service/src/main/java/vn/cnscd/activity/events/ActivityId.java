package vn.cnscd.activity.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The platform's id of an activity; it follows from who submitted it, for which commune, as what.
 */
public record ActivityId(@JsonValue UUID value) {

    @JsonCreator
    public ActivityId {}

    /** The id that an untrusted text holds, if it is one. */
    public static Optional<ActivityId> parse(String text) {
        try {
            var id = new ActivityId(UUID.fromString(text));
            return text.toLowerCase(Locale.ROOT).equals(id.toString())
                    ? Optional.of(id)
                    : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
