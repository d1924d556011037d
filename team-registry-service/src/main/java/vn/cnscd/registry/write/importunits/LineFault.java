package vn.cnscd.registry.write.importunits;

/**
 * Why a line of an import is rejected; the names are API, the texts stand under {@code input.NAME}.
 */
enum LineFault {
    MALFORMED_LINE,
    INVALID_CODE,
    UNKNOWN_PARENT,
    UNKNOWN_KIND,
    KIND_NOT_OF_LEVEL,
    NAME_REQUIRED,
    NAME_TOO_LONG,
    INVALID_NUMBER,
    INVALID_DATE,
    /** The same unit stands in an earlier line of the file. */
    DUPLICATE_LINE,
    /** The commune's code belongs to a commune of another province. */
    CODE_TAKEN,
    /** The unit was merged, split, moved or dissolved; nothing about it changes any more. */
    UNIT_ENDED
}
