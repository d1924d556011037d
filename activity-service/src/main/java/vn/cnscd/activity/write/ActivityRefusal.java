package vn.cnscd.activity.write;

import vn.cnscd.chassis.core.problem.Refusal;

/** Why something cannot be done with an activity; the names are API. */
public enum ActivityRefusal implements Refusal {
    ALREADY_VOIDED(409),
    PERIOD_LOCKED(409),
    NOT_THE_SUBMITTER(403);

    private final int status;

    ActivityRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
