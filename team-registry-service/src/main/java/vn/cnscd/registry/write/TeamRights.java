package vn.cnscd.registry.write;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.policy.Policies;
import vn.cnscd.registry.read.teams.TeamReaders;

/** Who may decide on joining and leaving, beyond what a role allows. */
@Component
public class TeamRights {

    private final Policies policies;

    TeamRights(Policies policies) {
        this.policies = policies;
    }

    /** Nobody but the team's own leader. */
    public static void requireLeader(Actor actor, UnitPath unit) {
        if (!TeamReaders.isLeader(actor, unit)) {
            throw new RequestRefused(TeamRefusal.NOT_LEADER_OF_TEAM);
        }
    }

    /** Whoever the unit's policy names. */
    public void requireApprover(Actor actor, UnitPath unit, LocalDate today) {
        if (!actor.hasAnyOf(policies.at(unit, today).memberApproval().roles())) {
            throw new RequestRefused(TeamRefusal.NOT_APPROVER);
        }
    }
}
