package vn.cnscd.registry.write.establishteam;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.write.input.NewMember;

/**
 * Establish a team (thành lập tổ); answered with an {@link Outcome}.
 *
 * @param seenVersion the version that the caller has seen; null when any will do
 */
public record EstablishTeam(
        @TargetAggregateIdentifier TeamCode team,
        @Nullable Long seenVersion,
        Decision establishment,
        List<NewMember> members) {

    public EstablishTeam {
        members = List.copyOf(members);
    }

    /** Whether the team is new, or was established so before. */
    public enum Outcome {
        ESTABLISHED,
        UNCHANGED
    }
}
