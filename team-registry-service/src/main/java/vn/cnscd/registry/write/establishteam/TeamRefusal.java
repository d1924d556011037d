package vn.cnscd.registry.write.establishteam;

import vn.cnscd.chassis.core.problem.Refusal;

/** Why a team is refused, besides the rules of the unit's policy. */
public enum TeamRefusal implements Refusal {
    /** Only communes and villages have teams. */
    TEAM_LEVEL
}
