package vn.cnscd.registry.events;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.registry.personaldata.SealedPerson;

/**
 * What happens to those who want to join or leave a team. Kế hoạch 03/KH-UBND of UBND xã Tam Quang,
 * 15/7/2025: a resident joins by "giới thiệu của Tổ trưởng" and "được sự đồng ý của Chủ tịch UBND
 * cấp xã"; a member who asks to leave is proposed by the leader and approved by the chair.
 */
public sealed interface MemberEvent extends TeamEvent {

    /** A step of one application to join. */
    sealed interface OfApplication extends MemberEvent {

        UUID application();
    }

    /** A step of one member's leaving. */
    sealed interface OfLeave extends MemberEvent {

        /** The member's id in the team. */
        String member();
    }

    /**
     * Đơn xin tham gia tổ.
     *
     * @param role as what: member or collaborator
     * @param reason sealed under the person's key; null when none was given
     */
    record ApplicationSubmitted(
            TeamCode team,
            UUID application,
            LocalDate appliedOn,
            MemberRole role,
            @Nullable MemberForce force,
            SealedPerson person,
            @Nullable String reason)
            implements OfApplication {}

    /** Giới thiệu của tổ trưởng. */
    record ApplicationEndorsed(TeamCode team, UUID application) implements OfApplication {}

    /**
     * Được chấp thuận: the person is a member.
     *
     * @param since the first day as a member
     * @param membersByRole how many members there are since
     * @param membersByForce of which forces; null in what was stored before this was counted
     * @param policy the version of the policy that allowed it
     */
    record ApplicationApproved(
            TeamCode team,
            UUID application,
            TeamMember member,
            LocalDate since,
            Map<MemberRole, Integer> membersByRole,
            @Nullable Map<MemberForce, Integer> membersByForce,
            String policy)
            implements OfApplication {}

    /**
     * Không được chấp thuận.
     *
     * @param reason sealed under the person's key; null once that is erased
     */
    record ApplicationRejected(TeamCode team, UUID application, @Nullable String reason)
            implements OfApplication {}

    /** Rút đơn. */
    record ApplicationWithdrawn(TeamCode team, UUID application) implements OfApplication {}

    /** Nguyện vọng rời tổ. */
    record LeaveRequested(TeamCode team, String member) implements OfLeave {}

    /** Đề nghị của tổ trưởng. */
    record LeaveProposed(TeamCode team, String member) implements OfLeave {}

    /**
     * Được chấp thuận rời tổ.
     *
     * @param since the first day without the member
     * @param state of the team, which may be suspended meanwhile
     * @param membersByRole how many members there are since
     * @param membersByForce of which forces; null in what was stored before this was counted
     */
    record MemberLeft(
            TeamCode team,
            String member,
            LocalDate since,
            TeamState state,
            Map<MemberRole, Integer> membersByRole,
            @Nullable Map<MemberForce, Integer> membersByForce)
            implements OfLeave {}

    /** Không được chấp thuận rời tổ: the member stays. */
    record LeaveRefused(TeamCode team, String member) implements OfLeave {}

    /** Thôi nguyện vọng rời tổ. */
    record LeaveWithdrawn(TeamCode team, String member) implements OfLeave {}
}
