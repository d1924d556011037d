package vn.cnscd.registry.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** What can happen to one unit (đơn vị hành chính); its stream is called by its path. */
public sealed interface UnitEvent extends AboutUnit {

    /** The kind of their streams. */
    String STREAM_TYPE = "Unit";

    /** The whole description as it is from now on. */
    UnitDescription description();

    record UnitRegistered(UnitPath unit, UnitDescription description) implements UnitEvent {}

    record UnitRedescribed(UnitPath unit, UnitDescription description) implements UnitEvent {}

    /**
     * An office said how many households and people the unit has (số hộ, nhân khẩu).
     *
     * @param source where the numbers come from; null when not said
     * @param confirmed whether they were hardly true, and were confirmed
     */
    record UnitMeasured(
            UnitPath unit, UnitDescription description, @Nullable String source, boolean confirmed)
            implements UnitEvent {}

    /**
     * A unit came into being from others (hình thành khi sắp xếp đơn vị).
     *
     * @param predecessors those whose areas, or parts of them, it has
     */
    record UnitFormed(
            UnitPath unit,
            UnitDescription description,
            List<UnitPath> predecessors,
            ReorganizationRef by)
            implements UnitEvent {}

    /**
     * A unit goes on with another area (điều chỉnh địa giới).
     *
     * @param predecessors other units whose areas it has now too
     * @param successors other units that have parts of its area now
     */
    record UnitReshaped(
            UnitPath unit,
            UnitDescription description,
            List<UnitPath> predecessors,
            List<UnitPath> successors,
            ReorganizationRef by)
            implements UnitEvent {}

    /**
     * A unit ends (kết thúc hoạt động); its code is never used again.
     *
     * @param lastDay the last day on which there was such a unit
     * @param successors those that have its area now, or parts of it
     */
    record UnitEnded(
            UnitPath unit,
            UnitDescription description,
            LocalDate lastDay,
            List<UnitPath> successors,
            ReorganizationRef by)
            implements UnitEvent {}
}
