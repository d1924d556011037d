package vn.cnscd.registry.policy;

import static vn.cnscd.contracts.registry.MemberRole.COLLABORATOR;
import static vn.cnscd.contracts.registry.MemberRole.LEADER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.registry.events.Force;
import vn.cnscd.registry.events.TeamCode;

/**
 * What the teams of a unit must look like (quy định về thành phần tổ). Each {@link Rule} quotes its
 * source.
 *
 * @param maxMembers members of a team, collaborators not counted
 * @param usualMinimum members below which a team is remarked on
 * @param teamsPerUnit teams of one village, and of one commune
 * @param usualLeaders the forces that leaders come from, by level; a level that is absent leaves it
 *     open
 */
public record Policy(
        int maxMembers,
        int usualMinimum,
        int teamsPerUnit,
        Map<UnitLevel, Set<Force>> usualLeaders) {

    /** The country's default. */
    public static final Policy NATIONAL =
            new Policy(
                    10,
                    5,
                    1,
                    Map.of(
                            UnitLevel.VILLAGE,
                            Set.of(Force.VILLAGE_HEAD, Force.PARTY_CELL_SECRETARY)));

    /** The rules that a team does not keep, blocking ones first. */
    public List<Finding> findings(TeamCode team, List<Seat> seats) {
        var findings = new ArrayList<Finding>();
        if (team.number() > teamsPerUnit) {
            findings.add(Finding.of(Rule.TEAM_LIMIT_OF_UNIT, teamsPerUnit));
        }
        judgeLeaders(team.unit().level(), seats, findings);
        judgeSize(seats, findings);
        findings.sort((one, other) -> Boolean.compare(other.isBlocking(), one.isBlocking()));
        return findings;
    }

    private void judgeLeaders(UnitLevel level, List<Seat> seats, List<Finding> findings) {
        var leaders = seats.stream().filter(seat -> seat.role() == LEADER).toList();
        if (leaders.isEmpty()) {
            findings.add(Finding.of(Rule.LEADER_REQUIRED));
        } else if (leaders.size() > 1) {
            findings.add(Finding.of(Rule.ONE_LEADER_ONLY, leaders.size()));
        } else if (isUnusual(level, leaders.getFirst())) {
            findings.add(Finding.of(Rule.LEADER_FORCE_UNUSUAL));
        }
    }

    private boolean isUnusual(UnitLevel level, Seat leader) {
        var usual = usualLeaders.get(level);
        var force = leader.force();
        return usual != null && force != null && !usual.contains(force);
    }

    private void judgeSize(List<Seat> seats, List<Finding> findings) {
        long members = seats.stream().filter(seat -> seat.role() != COLLABORATOR).count();
        if (members > maxMembers) {
            findings.add(Finding.of(Rule.TEAM_TOO_LARGE, members, maxMembers));
        } else if (members < usualMinimum) {
            findings.add(Finding.of(Rule.TEAM_SMALL, members, usualMinimum, maxMembers));
        }
    }
}
