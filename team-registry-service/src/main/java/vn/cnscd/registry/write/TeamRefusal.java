package vn.cnscd.registry.write;

import vn.cnscd.chassis.core.problem.Refusal;

/** Why what is asked of a team is refused, besides the rules of the unit's policy. */
public enum TeamRefusal implements Refusal {
    /** Only communes and villages have teams. */
    TEAM_LEVEL(409),
    /** Villages set no policies of their own. */
    POLICY_LEVEL(409),
    /** Areas are of provinces. */
    AREA_LEVEL(409),
    /** Suspended or dissolved. */
    TEAM_NOT_ACTIVE(409),
    /** What is not suspended is not resumed. */
    TEAM_ACTIVE(409),
    NOT_ENDORSED(409),
    ALREADY_DECIDED(409),
    APPLICATION_LAPSED(409),
    LEAVE_NOT_REQUESTED(409),
    LEAVE_NOT_PROPOSED(409),
    /** Some of the team's lines in a list cannot be read. */
    LINES_WITH_FAULTS(409),
    /** Members do not change by the decision that established the team. */
    NEW_DECISION_REQUIRED(409),
    /** No two groups have one name. */
    CHANNEL_NAME_TAKEN(409),
    NOT_LEADER_OF_TEAM(403),
    NOT_APPROVER(403);

    private final int status;

    TeamRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
