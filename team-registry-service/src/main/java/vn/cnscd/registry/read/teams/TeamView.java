package vn.cnscd.registry.read.teams;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.events.WorkArea;
import vn.cnscd.registry.events.policy.Rule;
import vn.cnscd.registry.personaldata.Person;

/**
 * A team as answered.
 *
 * @param members absent in lists
 * @param eTag the version of this answer
 */
public record TeamView(
        TeamCode code,
        UnitPath unit,
        UnitLevel level,
        TeamState state,
        @Nullable MemberView leader,
        int memberCount,
        Map<MemberRole, Integer> membersByRole,
        String channelName,
        Decision establishment,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MemberView> members,
        List<FindingView> findings,
        @JsonIgnore String eTag) {

    /** A member; id, name, phone and e-mail only for those who may see them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberView(
            @Nullable String id,
            @Nullable String name,
            MemberRole role,
            @Nullable MemberForce force,
            Set<WorkArea> workAreas,
            @Nullable String group,
            @Nullable String phone,
            @Nullable String email,
            Team.@Nullable Leaving leaving) {

        /** With what is known of the person: nothing, once erased. */
        static MemberView named(
                TeamMember member, @Nullable Person person, Team.@Nullable Leaving leaving) {
            return new MemberView(
                    member.id(),
                    person == null ? null : person.name(),
                    member.role(),
                    member.force(),
                    new TreeSet<>(member.workAreas()),
                    member.group(),
                    person == null ? null : person.phone(),
                    person == null ? null : person.email(),
                    leaving);
        }

        static MemberView unnamed(TeamMember member) {
            return new MemberView(
                    null,
                    null,
                    member.role(),
                    member.force(),
                    new TreeSet<>(member.workAreas()),
                    member.group(),
                    null,
                    null,
                    null);
        }

        /** Nothing of the person in logs. */
        @Override
        public String toString() {
            return "MemberView[" + role + "]";
        }
    }

    /** A rule that the team does not keep, with its text in the caller's language. */
    public record FindingView(Rule rule, Rule.Severity severity, String detail) {}
}
