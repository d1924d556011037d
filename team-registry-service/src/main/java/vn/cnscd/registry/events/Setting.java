package vn.cnscd.registry.events;

import vn.cnscd.chassis.events.store.AboutUnit;

/** What is set as a whole, again and again: each event replaces the one before it in its stream. */
public sealed interface Setting extends AboutUnit permits AreaSet, ChannelSet, DutiesSet {

    /** The stream in which one replaces the other. */
    String stream();

    /** Whether nothing is set from now on. */
    boolean clears();
}
