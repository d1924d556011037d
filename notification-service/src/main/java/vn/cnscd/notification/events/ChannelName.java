package vn.cnscd.notification.events;

/** A way to reach a recipient (kênh). */
public enum ChannelName {
    /** Hộp thông báo trong hệ thống. */
    INBOX,
    EMAIL
}
