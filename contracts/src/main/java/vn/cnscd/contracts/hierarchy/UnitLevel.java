package vn.cnscd.contracts.hierarchy;

/**
 * A level of the administrative hierarchy (cấp hành chính), from the whole country down to a
 * village.
 */
public enum UnitLevel {
    COUNTRY,
    PROVINCE,
    COMMUNE,
    VILLAGE
}
