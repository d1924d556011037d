package vn.cnscd.contracts.registry;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A team's members or the stage of its life changed; as it is from that day on. Who its members are
 * stays in the registry.
 *
 * @param team the team's code, for example {@code 31-11131-007-1}
 * @param unit the unit it belongs to
 * @param state the stage of its life
 * @param since the day from which that holds: of the decision, or of the joining or leaving
 * @param membersByRole how many members it has in each role
 * @param membersByForce how many members come from each force; null from publishers older than it
 * @param consolidated whether a decision consolidated the team (kiện toàn); null is no
 */
public record TeamChangedV1(
        String team,
        UnitPath unit,
        TeamState state,
        LocalDate since,
        Map<MemberRole, Integer> membersByRole,
        @Nullable Map<MemberForce, Integer> membersByForce,
        @Nullable Boolean consolidated) {}
