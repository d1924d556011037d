package vn.cnscd.local.demo;

import java.util.List;

/** The kinds of session that village teams hold in the demo, by the names of the API. */
enum DemoSession {
    GUIDANCE_SESSION(
            7, "ONLINE_PUBLIC_SERVICE", "EID", "ONLINE_DOSSIERS_ASSISTED", "EID_LEVEL2_ACTIVATED"),
    HOUSEHOLD_VISIT(4, "EID", "EHEALTH", "EHEALTH_RECORDS_LINKED", "EID_LEVEL1_ACTIVATED"),
    OUTREACH_SESSION(
            8,
            "ONLINE_SAFETY",
            "SMARTPHONE_BASICS",
            "CITIZEN_APP_ACCOUNTS",
            "EID_LEVEL1_ACTIVATED"),
    TRAINING_CLASS(6, "CASHLESS_PAYMENT", "ECOMMERCE", "PAYMENT_ACCOUNTS_OPENED", "QR_MERCHANTS"),
    BROADCAST(0, "ONLINE_SAFETY", "LAND_INFORMATION", "CITIZEN_APP_ACCOUNTS", "SHOPS_OPENED");

    private final int leastHouseholds;
    private final String firstTopic;
    private final String secondTopic;
    private final String firstResult;
    private final String secondResult;

    DemoSession(
            int leastHouseholds,
            String firstTopic,
            String secondTopic,
            String firstResult,
            String secondResult) {
        this.leastHouseholds = leastHouseholds;
        this.firstTopic = firstTopic;
        this.secondTopic = secondTopic;
        this.firstResult = firstResult;
        this.secondResult = secondResult;
    }

    int leastHouseholds() {
        return leastHouseholds;
    }

    List<String> topics() {
        return List.of(firstTopic, secondTopic);
    }

    String firstResult() {
        return firstResult;
    }

    String secondResult() {
        return secondResult;
    }
}
