package vn.cnscd.activity.write;

import vn.cnscd.activity.read.activity.ActivityStream;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.RequestRefused;

/** Who may change an activity of a unit that is theirs. */
public final class ChangingRights {

    private ChangingRights() {}

    /** People decide on everything in their unit, a system on what it sent itself; else 403. */
    public static void require(Actor actor, ActivityStream activity) {
        boolean person = actor.hasAnyOf(Role.COMMUNE_OFFICER, Role.TEAM_LEADER);
        if (!person && !actor.id().equals(activity.submitter())) {
            throw new RequestRefused(ActivityRefusal.NOT_THE_SUBMITTER);
        }
    }
}
