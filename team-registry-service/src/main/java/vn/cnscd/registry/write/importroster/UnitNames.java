package vn.cnscd.registry.write.importroster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cnscd.chassis.core.json.SearchText;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.read.units.Unit;

/**
 * How the units of a commune are called in lists: by path, by code, or by name with or without its
 * kind. A name that two of them share is none.
 */
final class UnitNames {

    private final Map<String, Set<UnitPath>> units = new HashMap<>();

    UnitNames(List<Unit> known) {
        for (Unit unit : known) {
            var path = unit.path();
            var description = unit.description();
            for (String name :
                    List.of(
                            path.value(),
                            path.identifier(),
                            path.code(),
                            description.fullName(),
                            description.name())) {
                units.computeIfAbsent(SearchText.of(name), _ -> new HashSet<>()).add(path);
            }
        }
    }

    /** The units that are called so: one, if all is well. */
    List<UnitPath> called(String name) {
        return new ArrayList<>(units.getOrDefault(SearchText.of(name), Set.of()));
    }
}
