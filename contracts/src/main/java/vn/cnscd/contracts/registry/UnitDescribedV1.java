package vn.cnscd.contracts.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A unit was registered or changed; the whole description as it is now. The event's type says which
 * of the two.
 *
 * @param unit the unit
 * @param kind the kind of unit, for example {@code XA} or {@code THON}
 * @param name the name alone, for example {@code Chí Minh}
 * @param fullName the name with its kind, for example {@code Xã Chí Minh}
 * @param households number of households (số hộ), or null when not known
 * @param population number of inhabitants (nhân khẩu), or null when not known
 * @param adults inhabitants of 18 and older, or null when not known
 * @param validFrom the first day of this description
 * @param validTo the unit's last day, when it was merged, split, moved or dissolved; else null
 * @param predecessors other units whose areas, or parts of them, this event made its own; null for
 *     none
 * @param successors other units that have its area, or parts of it, by this event; null for none
 */
public record UnitDescribedV1(
        UnitPath unit,
        String kind,
        String name,
        String fullName,
        @Nullable Integer households,
        @Nullable Integer population,
        @Nullable Integer adults,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<UnitPath> predecessors,
        @Nullable List<UnitPath> successors) {

    /** A description that has nothing to do with a reorganization. */
    public UnitDescribedV1(
            UnitPath unit,
            String kind,
            String name,
            String fullName,
            @Nullable Integer households,
            @Nullable Integer population,
            @Nullable Integer adults,
            LocalDate validFrom) {
        this(
                unit,
                kind,
                name,
                fullName,
                households,
                population,
                adults,
                validFrom,
                null,
                null,
                null);
    }
}
