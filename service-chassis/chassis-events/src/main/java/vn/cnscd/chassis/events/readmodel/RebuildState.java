package vn.cnscd.chassis.events.readmodel;

/** How far building the read models anew has come. */
public enum RebuildState {
    /** Nobody has asked, or it was aborted. */
    IDLE,
    BUILDING,
    /** All events are in; the old read models are about to be replaced. */
    SWITCHING,
    /** The new read models serve. */
    DONE,
    /** An operator has asked to throw away what was built. */
    ABORTING,
    /** It cannot go on; the old read models serve. */
    FAILED
}
