package vn.cnscd.registry.events.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitLevel;

/**
 * A number for the teams of communes and one for those of villages; null sets no limit. In JSON, a
 * number alone stands for both.
 *
 * @param commune 1–200
 * @param village 1–200
 */
public record Limits(@Nullable Integer commune, @Nullable Integer village) {

    private static final int MOST = 200;

    /** Throws {@link IllegalArgumentException} for what is out of range. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Limits {
        requireSensible(commune);
        requireSensible(village);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Limits ofBoth(int number) {
        return new Limits(number, number);
    }

    public @Nullable Integer at(UnitLevel level) {
        return level == UnitLevel.COMMUNE ? commune : village;
    }

    private static void requireSensible(@Nullable Integer number) {
        if (number != null && (number < 1 || number > MOST)) {
            throw new IllegalArgumentException("Not between 1 and " + MOST + ": " + number);
        }
    }
}
