package vn.cnscd.registry.read.teams;

import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Who may see the members of a team by name: those above it, and its own leader. */
public final class TeamReaders {

    private TeamReaders() {}

    public static boolean mayRead(Actor actor, UnitPath unit) {
        return actor.hasAnyOf(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER)
                || isLeader(actor, unit);
    }

    /** The leader of a commune's team is not the leader of its villages' teams. */
    public static boolean isLeader(Actor actor, UnitPath unit) {
        return actor.hasAnyOf(Role.TEAM_LEADER) && actor.unit().equals(unit);
    }

    /** 403 for everybody else. */
    public static void require(Actor actor, UnitPath unit) {
        if (!mayRead(actor, unit)) {
            throw new RequestRefused(CommonRefusal.ROLE_NOT_ALLOWED);
        }
    }
}
