package vn.cnscd.notification.events;

/** Who in a unit is addressed, by what they do there. */
public enum Audience {
    /** Tổ trưởng. */
    TEAM_LEADER,
    /** Phòng Văn hóa – Xã hội. */
    COMMUNE_OFFICE,
    /** Sở Khoa học và Công nghệ. */
    PROVINCE_OFFICE
}
