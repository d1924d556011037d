package vn.cnscd.registry.events;

/**
 * The reorganization that an event of a unit belongs to.
 *
 * @param id as {@link UnitsReorganized#id()}
 * @param decision the document that ordered it
 */
public record ReorganizationRef(String id, Decision decision) {}
