package vn.cnscd.contracts.activity;

/** What an activity achieved, as counts (kết quả); each is an indicator of its own. */
public enum ResultKind {
    PEOPLE_GUIDED,
    ONLINE_DOSSIERS_ASSISTED,
    EID_LEVEL1_ACTIVATED,
    EID_LEVEL2_ACTIVATED,
    EHEALTH_RECORDS_LINKED,
    CITIZEN_APP_ACCOUNTS,
    PAYMENT_ACCOUNTS_OPENED,
    SHOPS_OPENED,
    OCOP_PRODUCTS_LISTED,
    QR_MERCHANTS
}
