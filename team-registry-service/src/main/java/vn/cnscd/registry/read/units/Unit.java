package vn.cnscd.registry.read.units;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.UnitDescription;

/**
 * A unit, and how it is described.
 *
 * @param formedOn its first day, if it was formed from others; null for one that was there before
 *     anybody registered it
 * @param validTo its last day; null while no end is known
 * @param predecessors units whose areas, or parts of them, became this one's
 * @param successors units that have its area, or parts of it
 * @param sequence number of its last event
 * @param described number of the event that describes it so
 */
public record Unit(
        UnitPath path,
        UnitDescription description,
        @Nullable LocalDate formedOn,
        @Nullable LocalDate validTo,
        List<UnitPath> predecessors,
        List<UnitPath> successors,
        long sequence,
        long described) {

    /** Whether there is such a unit on a day. */
    public boolean standsOn(LocalDate day) {
        return (formedOn == null || !formedOn.isAfter(day))
                && (validTo == null || !validTo.isBefore(day));
    }
}
