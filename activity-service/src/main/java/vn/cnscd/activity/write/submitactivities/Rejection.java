package vn.cnscd.activity.write.submitactivities;

/** Why a submitted item is not recorded; the names are API. */
enum Rejection {
    INVALID,
    UNKNOWN_TEAM,
    OUTSIDE_UNIT,
    HELD_IN_THE_FUTURE,
    TEAM_NOT_ACTIVE
}
