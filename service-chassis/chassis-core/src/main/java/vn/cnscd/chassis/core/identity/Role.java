package vn.cnscd.chassis.core.identity;

/** What a token's bearer may do in its unit; the names stand in the token's {@code roles} claim. */
public enum Role {
    PROVINCE_OFFICER,
    COMMUNE_OFFICER,
    COMMUNE_CHAIR,
    POLICE_OFFICER,
    TEAM_LEADER,
    TEAM_MEMBER,
    COMMUNE_SYSTEM,
    VIEWER,
    OPERATOR,
    /** Another service of the platform, calling on its own behalf. */
    SERVICE
}
