package vn.cnscd.registry.write;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.policy.Policies;

/** Who may decide on joining and leaving, beyond what a role allows. */
@Component
public class TeamRights {

    private final Policies policies;

    TeamRights(Policies policies) {
        this.policies = policies;
    }

    /** The leader of a commune's team is not the leader of its villages' teams. */
    public static void requireLeader(Actor actor, UnitPath unit) {
        if (!isLeader(actor, unit)) {
            throw new RequestRefused(TeamRefusal.NOT_LEADER_OF_TEAM);
        }
    }

    public static boolean isLeader(Actor actor, UnitPath unit) {
        return actor.hasAnyOf(Role.TEAM_LEADER) && actor.unit().equals(unit);
    }

    /** Whoever the unit's policy names. */
    public void requireApprover(Actor actor, UnitPath unit, LocalDate today) {
        if (!actor.hasAnyOf(policies.at(unit, today).memberApproval().roles())) {
            throw new RequestRefused(TeamRefusal.NOT_APPROVER);
        }
    }
}
