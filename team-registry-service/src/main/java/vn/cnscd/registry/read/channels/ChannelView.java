package vn.cnscd.registry.read.channels;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.MemberRef;
import vn.cnscd.registry.events.TeamCode;

/**
 * A team's group on a messenger and who should be in it.
 *
 * @param expectedName what the unit's policy has it called
 * @param name null when it was never set
 * @param namedByRule whether it is called as the policy has it
 * @param members who should be in it, of the team and of others
 * @param missing how many of them are not
 * @param toRemove who is in it and should be no more
 * @param eTag the version of the group
 */
public record ChannelView(
        TeamCode team,
        UnitPath unit,
        String expectedName,
        @Nullable String name,
        boolean namedByRule,
        @Nullable String link,
        @Nullable MemberRef owner,
        List<ChannelMember> members,
        int missing,
        List<MemberRef> toRemove,
        @JsonIgnore String eTag) {

    /**
     * Somebody who should be in the group.
     *
     * @param name null once it is erased
     */
    public record ChannelMember(
            MemberRef id, @Nullable String name, MemberRole role, boolean joined) {

        /** Nothing of the person in logs. */
        @Override
        public String toString() {
            return "ChannelMember[" + id + "]";
        }
    }
}
