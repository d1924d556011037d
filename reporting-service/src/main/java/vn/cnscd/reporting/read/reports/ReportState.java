package vn.cnscd.reporting.read.reports;

/** How far a report is: mở, đã nộp, bị trả lại, đã duyệt, đã khóa. */
public enum ReportState {
    OPEN,
    SUBMITTED,
    RETURNED,
    APPROVED,
    LOCKED
}
