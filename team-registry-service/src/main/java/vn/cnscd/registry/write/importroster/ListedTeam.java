package vn.cnscd.registry.write.importroster;

import java.util.List;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.TeamCode;

/**
 * A team as a list has it.
 *
 * @param line its first
 * @param members those whose lines are right
 * @param faults what is wrong in its lines; such a team is not taken over
 */
record ListedTeam(
        TeamCode code,
        int line,
        Decision decision,
        List<ListedMember> members,
        List<RowFault> faults) {}
