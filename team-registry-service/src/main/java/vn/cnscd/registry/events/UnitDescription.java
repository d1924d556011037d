package vn.cnscd.registry.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a unit is described; a number is null when it is not known.
 *
 * @param name the name alone, for example {@code Chí Minh}
 * @param fullName the name with its kind, for example {@code Xã Chí Minh}
 * @param households số hộ
 * @param population nhân khẩu
 * @param adults inhabitants of 18 and older
 * @param validFrom the first day of this description
 */
public record UnitDescription(
        UnitKind kind,
        String name,
        String fullName,
        @Nullable Integer households,
        @Nullable Integer population,
        @Nullable Integer adults,
        LocalDate validFrom) {

    /** The same with other numbers. */
    public UnitDescription sized(
            @Nullable Integer otherHouseholds,
            @Nullable Integer otherPopulation,
            @Nullable Integer otherAdults) {
        return new UnitDescription(
                kind, name, fullName, otherHouseholds, otherPopulation, otherAdults, validFrom);
    }
}
