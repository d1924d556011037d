package vn.cnscd.reporting.consumed.registry;

import java.util.Collection;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** The communes that units lie in, as an SQL array. */
final class Communes {
    private Communes() {}

    static String[] of(Collection<UnitPath> units) {
        return units.stream()
                .flatMap(unit -> unit.commune().stream())
                .map(UnitPath::value)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
