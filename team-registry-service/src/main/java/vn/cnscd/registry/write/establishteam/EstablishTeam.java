package vn.cnscd.registry.write.establishteam;

import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.Establishment;
import vn.cnscd.registry.events.Force;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.WorkArea;
import vn.cnscd.registry.personaldata.Person;

/**
 * Establish a team (thành lập tổ); answered with an {@link Outcome}.
 *
 * @param seenVersion the version that the caller has seen; null when any will do
 */
public record EstablishTeam(
        @TargetAggregateIdentifier TeamCode team,
        @Nullable Long seenVersion,
        Establishment establishment,
        List<NewMember> members) {

    public EstablishTeam {
        members = List.copyOf(members);
    }

    /** A member, readable: it is sealed before anything is stored. */
    public record NewMember(
            String id,
            MemberRole role,
            @Nullable Force force,
            Set<WorkArea> workAreas,
            Person person) {

        public NewMember {
            workAreas = Set.copyOf(workAreas);
        }
    }

    /** Whether the team is new, or was established so before. */
    public enum Outcome {
        ESTABLISHED,
        UNCHANGED
    }
}
