package vn.cnscd.registry.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Knows what holds where, and when. */
public interface Policies {

    /** The policies of units on a day, one for each of them. */
    Map<UnitPath, Policy> at(Collection<UnitPath> units, LocalDate day);

    /** The policy of a unit on a day. */
    default Policy at(UnitPath unit, LocalDate day) {
        return Objects.requireNonNull(at(List.of(unit), day).get(unit));
    }
}
