package vn.cnscd.gateway.proxy;

/** How long the answer to a request may take. */
public enum Patience {
    NORMAL,
    /** An import of up to 100,000 units in one call. */
    IMPORT,
    /** Server-sent events: open as long as both sides want. */
    STREAM
}
