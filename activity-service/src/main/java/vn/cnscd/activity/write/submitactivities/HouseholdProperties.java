package vn.cnscd.activity.write.submitactivities;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How households are kept.
 *
 * @param pseudonymSecret what their pseudonyms are keyed with, at least 32 characters; it must
 *     never change, or the same household counts as two
 */
@ConfigurationProperties("cnscd.households")
record HouseholdProperties(String pseudonymSecret) {

    private static final int SHORTEST = 32;

    HouseholdProperties {
        if (pseudonymSecret == null || pseudonymSecret.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "cnscd.households.pseudonym-secret (CNSCD_HOUSEHOLDS_PSEUDONYM_SECRET) must"
                            + " have 32 characters or more.");
        }
    }

    @Override
    public String toString() {
        return "HouseholdProperties[pseudonymSecret=…]";
    }
}
