package vn.cnscd.registry.read.channels;

import static vn.cnscd.contracts.registry.MemberRole.DEPUTY;
import static vn.cnscd.contracts.registry.MemberRole.LEADER;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.MemberRef;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.read.teams.Team;

/**
 * Who should be in a team's group. Kế hoạch 03/KH-UBND of UBND xã Tam Quang, 15/7/2025: the group
 * of a commune's team has its members and the heads and deputies of the teams in the villages; that
 * of a village's team has its members and the head of the commune's, who manages it.
 */
final class ExpectedMembers {

    private ExpectedMembers() {}

    /**
     * The members by their names from outside, the team's own first.
     *
     * @param ofCommune all teams of the commune
     */
    static Map<MemberRef, TeamMember> of(Team team, Collection<Team> ofCommune) {
        var expected = new LinkedHashMap<MemberRef, TeamMember>();
        if (!team.isActive()) {
            return expected;
        }
        add(team, Set.of(MemberRole.values()), expected);
        boolean isOfCommune = team.code().unit().level() == UnitLevel.COMMUNE;
        for (Team other : ofCommune) {
            if (other.isActive() && other.code().unit().level() != team.code().unit().level()) {
                add(other, isOfCommune ? Set.of(LEADER, DEPUTY) : Set.of(LEADER), expected);
            }
        }
        return expected;
    }

    private static void add(Team team, Set<MemberRole> roles, Map<MemberRef, TeamMember> expected) {
        for (TeamMember member : team.members()) {
            if (roles.contains(member.role())) {
                expected.put(new MemberRef(team.code(), member.id()), member);
            }
        }
    }
}
