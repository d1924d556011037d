package vn.cnscd.registry.events.policy;

import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitLevel;

/**
 * What a rule says of the teams of communes and of those of villages; null leaves it open.
 *
 * @param <T> what it says
 */
public record ByLevel<T>(@Nullable T commune, @Nullable T village) {

    public @Nullable T at(UnitLevel level) {
        return level == UnitLevel.COMMUNE ? commune : village;
    }
}
