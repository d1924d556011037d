package vn.cnscd.notification.events;

/** Why somebody is reminded (dịp nhắc); each recipient hears of it once for each report. */
public enum Occasion {
    DUE_IN_5_DAYS,
    DUE_TOMORROW,
    DUE_TODAY,
    OVERDUE,
    /** Quá hạn mà chưa nộp: the level that follows up is told. */
    OVERDUE_ESCALATED
}
