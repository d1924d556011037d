package vn.cnscd.chassis.core.identity;

import java.util.Arrays;
import java.util.Set;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Who is asking: a person or a system, the unit it is granted and what it may do there.
 *
 * @param id the token's subject
 * @param unit the top of the subtree that it may see and change
 * @param roles what it may do
 */
public record Actor(String id, UnitPath unit, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean maySee(UnitPath other) {
        return unit.contains(other);
    }

    public boolean hasAnyOf(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }
}
