package vn.cnscd.registry.events;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * One decision that merges, splits, moves or dissolves units (nghị quyết sắp xếp đơn vị), for
 * example the twelve hamlets of a commune into eight.
 *
 * @param unit at which the decision stands: all of them lie in it, or move into it
 * @param id chosen by the client, unique in the unit
 * @param validFrom the first day of the new order
 */
public record UnitsReorganized(
        UnitPath unit,
        String id,
        LocalDate validFrom,
        Decision decision,
        List<Succession> successions)
        implements AboutUnit {

    /** The stream that is called by unit and id, so that an id is used once. */
    public String stream() {
        return "reorganization/" + unit + "/" + id;
    }

    /**
     * Units whose areas become those of others: several into one are merged, one into several is
     * split, one into one of another parent is moved, one into none is dissolved. A unit that
     * stands on both sides goes on.
     */
    public record Succession(List<UnitPath> from, List<Successor> into) {
        /** The paths of what comes after. */
        public List<UnitPath> successors() {
            return into.stream().map(Successor::unit).toList();
        }

        /** Every unit on either side, once. */
        public Stream<UnitPath> units() {
            return Stream.concat(from.stream(), successors().stream()).distinct();
        }
    }

    /**
     * What comes after.
     *
     * @param description null for a unit that goes on as it was described
     */
    public record Successor(UnitPath unit, @Nullable NewDescription description) {}

    /** How a unit is described from the first day of the new order on. */
    public record NewDescription(
            UnitKind kind,
            String name,
            String fullName,
            @Nullable Integer households,
            @Nullable Integer population,
            @Nullable Integer adults) {
        public UnitDescription from(LocalDate validFrom) {
            return new UnitDescription(
                    kind, name, fullName, households, population, adults, validFrom);
        }
    }
}
