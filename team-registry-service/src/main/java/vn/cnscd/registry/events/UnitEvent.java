package vn.cnscd.registry.events;

import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** What can happen to one unit (đơn vị hành chính); its stream is called by its path. */
public sealed interface UnitEvent extends AboutUnit {

    /** The whole description as it is from now on. */
    UnitDescription description();

    record UnitRegistered(UnitPath unit, UnitDescription description) implements UnitEvent {}

    record UnitRedescribed(UnitPath unit, UnitDescription description) implements UnitEvent {}
}
