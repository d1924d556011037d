package vn.cnscd.contracts.registry;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A team (Tổ công nghệ số cộng đồng) was established. Who its members are stays in the registry.
 *
 * @param team the team's code, for example {@code 31-11131-007-1}
 * @param unit the unit it belongs to
 * @param decidedOn the day of the decision that established it
 * @param membersByRole how many members it has in each role
 * @param membersByForce how many members come from each force; null from publishers older than it
 */
public record TeamEstablishedV1(
        String team,
        UnitPath unit,
        LocalDate decidedOn,
        Map<MemberRole, Integer> membersByRole,
        @Nullable Map<MemberForce, Integer> membersByForce) {}
