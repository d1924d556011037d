package vn.cnscd.contracts.activity;

/** What an activity was about (nội dung hướng dẫn). */
public enum Topic {
    ONLINE_PUBLIC_SERVICE,
    EID,
    CASHLESS_PAYMENT,
    ECOMMERCE,
    EHEALTH,
    ONLINE_SAFETY,
    SMARTPHONE_BASICS,
    LAND_INFORMATION,
    FIELD_FEEDBACK,
    OTHER
}
