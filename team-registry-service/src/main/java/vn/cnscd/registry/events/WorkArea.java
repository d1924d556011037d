package vn.cnscd.registry.events;

/** What a member looks after in the team (mảng phụ trách). */
public enum WorkArea {
    /** Tuyên truyền. */
    OUTREACH,
    /** Dịch vụ công trực tuyến. */
    ONLINE_PUBLIC_SERVICE,
    /** Thanh toán không dùng tiền mặt. */
    CASHLESS_PAYMENT,
    /** Thương mại điện tử. */
    ECOMMERCE,
    /** Hỗ trợ người yếu thế. */
    VULNERABLE_SUPPORT
}
