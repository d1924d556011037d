package vn.cnscd.chassis.events.store;

import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * An internal event; each says which unit it is about, which decides its subject and its place on
 * the topic.
 */
public interface AboutUnit {

    UnitPath unit();
}
