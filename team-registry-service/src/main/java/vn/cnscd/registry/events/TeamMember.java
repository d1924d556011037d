package vn.cnscd.registry.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        @Nullable Force force,
        Set<WorkArea> workAreas,
        @Nullable String group,
        SealedPerson person) {

    public TeamMember {
        workAreas = Set.copyOf(workAreas);
    }
}
