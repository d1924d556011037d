package vn.cnscd.registry.events;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;

/** What can happen to one team (Tổ công nghệ số cộng đồng); its stream is called by its code. */
public sealed interface TeamEvent extends AboutUnit permits TeamEvent.OfTeam, MemberEvent {

    TeamCode team();

    @Override
    default UnitPath unit() {
        return team().unit();
    }

    /** To the team as a whole, by a decision. */
    sealed interface OfTeam extends TeamEvent {}

    /**
     * Thành lập tổ.
     *
     * @param policy the version of the policy that allowed it; null before there were any
     */
    record TeamEstablished(
            TeamCode team,
            Decision establishment,
            List<TeamMember> members,
            @Nullable String policy)
            implements OfTeam {

        public TeamEstablished {
            members = List.copyOf(members);
        }
    }

    /** Kiện toàn tổ: who is a member from now on, and what each looks after. */
    record TeamConsolidated(
            TeamCode team, Decision decision, List<TeamMember> members, String policy)
            implements OfTeam {

        public TeamConsolidated {
            members = List.copyOf(members);
        }
    }

    /** Tạm ngừng hoạt động. */
    record TeamSuspended(TeamCode team, Decision decision, Map<MemberRole, Integer> membersByRole)
            implements OfTeam {}

    /**
     * Hoạt động trở lại.
     *
     * @param membersByForce null in what was stored before this was counted
     */
    record TeamResumed(
            TeamCode team,
            Decision decision,
            Map<MemberRole, Integer> membersByRole,
            @Nullable Map<MemberForce, Integer> membersByForce)
            implements OfTeam {}

    /** Giải thể tổ. */
    record TeamDissolved(TeamCode team, Decision decision, Map<MemberRole, Integer> membersByRole)
            implements OfTeam {}
}
