package vn.cnscd.registry.write.consolidateteam;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.write.input.NewMember;

/**
 * Review and change the members of a team by one decision (kiện toàn); a repeat changes nothing.
 *
 * @param seenVersion the version that the caller has seen; null when any will do
 * @param members all of them from now on; who keeps id, name and contacts stays the same person
 */
public record ConsolidateTeam(
        @TargetAggregateIdentifier TeamCode team,
        @Nullable Long seenVersion,
        Decision decision,
        List<NewMember> members) {

    public ConsolidateTeam {
        members = List.copyOf(members);
    }
}
