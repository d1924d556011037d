package vn.cnscd.registry.read.teams;

import java.util.List;
import java.util.Optional;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.Establishment;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.policy.Finding;
import vn.cnscd.registry.policy.Policy;
import vn.cnscd.registry.policy.Seat;

/**
 * A team as it is, its persons sealed.
 *
 * @param sequence number of its last event
 */
public record Team(
        TeamCode code,
        Establishment establishment,
        List<TeamMember> members,
        String channelName,
        long sequence) {

    /** How many events it has. */
    long version() {
        return sequence + 1;
    }

    public Optional<TeamMember> leader() {
        return members.stream().filter(member -> member.role() == MemberRole.LEADER).findFirst();
    }

    /** What its unit's policy remarks on. */
    List<Finding> findings() {
        var seats =
                members.stream().map(member -> new Seat(member.role(), member.force())).toList();
        return Policy.NATIONAL.findings(code, seats);
    }
}
