package vn.cnscd.activity.write.submitactivities;

import vn.cnscd.chassis.core.problem.Refusal;

/** Why a submitted item is not recorded, or an activity not amended; the names are API. */
enum Rejection implements Refusal {
    INVALID,
    UNKNOWN_TEAM,
    OUTSIDE_UNIT,
    HELD_IN_THE_FUTURE,
    TEAM_NOT_ACTIVE,
    PERIOD_LOCKED;

    /** What it is, its place in the input says. */
    @Override
    public String textKey() {
        return "REJECTED";
    }
}
