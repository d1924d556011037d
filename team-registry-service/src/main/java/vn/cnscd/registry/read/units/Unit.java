package vn.cnscd.registry.read.units;

import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.UnitDescription;

/**
 * A unit as it is.
 *
 * @param sequence number of its last event
 */
public record Unit(UnitPath path, UnitDescription description, long sequence) {}
