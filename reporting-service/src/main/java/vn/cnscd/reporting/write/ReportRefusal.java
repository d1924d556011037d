package vn.cnscd.reporting.write;

import vn.cnscd.chassis.core.problem.Refusal;

/** Why a report is not submitted, returned or approved. */
public enum ReportRefusal implements Refusal {
    ALREADY_SUBMITTED,
    ALREADY_APPROVED,
    NOT_SUBMITTED,
    PERIOD_NOT_BEGUN,
    PERIOD_NOT_OWED
}
