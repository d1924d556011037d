package vn.cnscd.notification.read.deliveries;

/** How far a delivery (lượt gửi) has come. */
public enum DeliveryState {
    /** Waits for its first attempt or for the next. */
    PENDING,
    SENDING,
    DELIVERED,
    /** Given up; an operator may have it tried again. */
    FAILED,
    /** Not to be sent on this channel. */
    SKIPPED
}
