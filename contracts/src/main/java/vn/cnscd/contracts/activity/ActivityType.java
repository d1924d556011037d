package vn.cnscd.contracts.activity;

/**
 * What kind of activity (hoạt động) a team held; the rows B01–B08 of the indicator catalogue count
 * by it.
 */
public enum ActivityType {
    /** Buổi tuyên truyền trực tiếp. */
    OUTREACH_SESSION,
    /** Phát thanh, tin bài. */
    BROADCAST,
    /** Buổi hướng dẫn lưu động tại thôn. */
    GUIDANCE_SESSION,
    /** Ngày hướng dẫn dịch vụ công trực tuyến. */
    SERVICE_DAY,
    /** Đến hộ, "đi từng ngõ, gõ từng nhà". */
    HOUSEHOLD_VISIT,
    /** Lớp học cộng đồng, Bình dân học vụ số. */
    TRAINING_CLASS,
    /** Tập huấn cho thành viên tổ. */
    TEAM_TRAINING,
    /** Ngày hội công nghệ số. */
    FESTIVAL,
    /** Khảo sát, điều tra xã hội học. */
    SURVEY,
    OTHER
}
