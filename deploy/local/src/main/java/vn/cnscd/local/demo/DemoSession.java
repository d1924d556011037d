package vn.cnscd.local.demo;

import java.util.List;

/** The kinds of session that village teams hold in the demo, by the names of the API. */
enum DemoSession {
    GUIDANCE_SESSION(
            7,
            List.of("ONLINE_PUBLIC_SERVICE", "EID"),
            "ONLINE_DOSSIERS_ASSISTED",
            "EID_LEVEL2_ACTIVATED"),
    HOUSEHOLD_VISIT(4, List.of("EID", "EHEALTH"), "EHEALTH_RECORDS_LINKED", "EID_LEVEL1_ACTIVATED"),
    OUTREACH_SESSION(
            8,
            List.of("ONLINE_SAFETY", "SMARTPHONE_BASICS"),
            "CITIZEN_APP_ACCOUNTS",
            "EID_LEVEL1_ACTIVATED"),
    TRAINING_CLASS(
            6, List.of("CASHLESS_PAYMENT", "ECOMMERCE"), "PAYMENT_ACCOUNTS_OPENED", "QR_MERCHANTS"),
    BROADCAST(0, List.of("ONLINE_SAFETY"), "CITIZEN_APP_ACCOUNTS", "SHOPS_OPENED");

    private final int leastHouseholds;
    private final List<String> topics;
    private final String firstResult;
    private final String secondResult;

    DemoSession(int leastHouseholds, List<String> topics, String firstResult, String secondResult) {
        this.leastHouseholds = leastHouseholds;
        this.topics = topics;
        this.firstResult = firstResult;
        this.secondResult = secondResult;
    }

    int leastHouseholds() {
        return leastHouseholds;
    }

    List<String> topics() {
        return topics;
    }

    String firstResult() {
        return firstResult;
    }

    String secondResult() {
        return secondResult;
    }
}
