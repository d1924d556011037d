package vn.cnscd.registry.events;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.personaldata.SealedPerson;

/**
 * A member of a team (thành viên) as it is stored: who it is stands in the sealed part alone.
 *
 * @param id the member's id within the team, chosen by the client
 * @param force null when it was not stated
 * @param group of collaborators that the person belongs to; null for none. Kế hoạch 03/KH-UBND of
 *     UBND xã Tam Quang, 15/7/2025: who is beyond ten members joins "các nhóm cộng tác viên"
 */
public record TeamMember(
        String id,
        MemberRole role,
        @Nullable MemberForce force,
        Set<WorkArea> workAreas,
        @Nullable String group,
        SealedPerson person) {

    public TeamMember {
        workAreas = Set.copyOf(workAreas);
    }

    /** How many of some members there are in each role. */
    public static Map<MemberRole, Integer> countsByRole(Collection<TeamMember> members) {
        var counts = new EnumMap<MemberRole, Integer>(MemberRole.class);
        members.forEach(member -> counts.merge(member.role(), 1, Integer::sum));
        return counts;
    }

    /** How many of some members come from each force; of whom none is known, from another. */
    public static Map<MemberForce, Integer> countsByForce(Collection<TeamMember> members) {
        var counts = new EnumMap<MemberForce, Integer>(MemberForce.class);
        for (TeamMember member : members) {
            counts.merge(
                    member.force() == null ? MemberForce.OTHER : member.force(), 1, Integer::sum);
        }
        return counts;
    }
}
