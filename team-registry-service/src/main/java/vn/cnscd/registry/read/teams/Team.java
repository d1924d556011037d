package vn.cnscd.registry.read.teams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.policy.Finding;
import vn.cnscd.registry.policy.Policy;
import vn.cnscd.registry.policy.Seat;

/**
 * A team as it is, its persons sealed.
 *
 * @param leaving the members who want to leave, by their ids
 * @param units that it lies in, its own first
 * @param sequence number of its last event
 */
public record Team(
        TeamCode code,
        TeamState state,
        Decision establishment,
        List<TeamMember> members,
        Map<String, Leaving> leaving,
        List<ChannelName.Named> units,
        long sequence) {

    /** How far the leaving of a member has come. */
    public enum Leaving {
        REQUESTED,
        PROPOSED
    }

    /** How many events it has. */
    long version() {
        return sequence + 1;
    }

    public boolean isActive() {
        return state == TeamState.ACTIVE;
    }

    public Optional<TeamMember> leader() {
        return members.stream().filter(member -> member.role() == MemberRole.LEADER).findFirst();
    }

    /** What its group is to be called; another team of the same unit needs a name of its own. */
    public String channelName(Policy policy) {
        String name = ChannelName.of(policy.channelName(code.unit().level()), units);
        return code.number() == 1 ? name : name + "_" + code.number();
    }

    /** What a policy remarks on. */
    List<Finding> findings(Policy policy) {
        return policy.findings(
                code,
                members.stream().map(member -> new Seat(member.role(), member.force())).toList());
    }
}
