package vn.cnscd.notification.events;

/** Why somebody is told about a report (dịp nhắc); each recipient hears of each once. */
public enum Occasion {
    /** Mở kỳ báo cáo: the period has begun, and what is recorded in it counts. */
    OPENED,
    /** Yêu cầu báo cáo đột xuất: a unit above asks for a report beside the cycle. */
    REQUESTED,
    DUE_IN_5_DAYS,
    DUE_TOMORROW,
    DUE_TODAY,
    OVERDUE,
    /** Quá hạn mà chưa nộp: the level that follows up is told. */
    OVERDUE_ESCALATED,
    /** Được nhắc: a unit above reminds by hand of what is still owed, once a day at most. */
    REMINDED,
    /** Trả lại để sửa: whoever wrote the report is to submit it again. */
    RETURNED,
    /** Đã duyệt: whoever wrote the report need not think of it any more. */
    APPROVED;

    /** Whether it asks for the report, and so says nothing once that is submitted. */
    public boolean asksForReport() {
        return this != APPROVED;
    }
}
