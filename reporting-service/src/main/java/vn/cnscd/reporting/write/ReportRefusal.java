package vn.cnscd.reporting.write;

import vn.cnscd.chassis.core.problem.Refusal;

/** Why a report, or what its figures are made of, is not changed. */
public enum ReportRefusal implements Refusal {
    ALREADY_SUBMITTED,
    ALREADY_APPROVED,
    NOT_SUBMITTED,
    NOT_APPROVED,
    /** Khóa kỳ báo cáo: the report of the unit, or of one above it, is locked. */
    PERIOD_LOCKED,
    PERIOD_NOT_BEGUN,
    PERIOD_NOT_OWED,
    /** Only provinces and communes ask units below them. */
    REQUEST_LEVEL,
    /** A province adds to the country's catalogue and does not change it. */
    INDICATOR_OF_COUNTRY,
    INDICATOR_NATURE,
    /** A proposal is decided once. */
    ALREADY_DECIDED
}
