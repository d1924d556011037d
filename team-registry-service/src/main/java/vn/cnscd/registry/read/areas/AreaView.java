package vn.cnscd.registry.read.areas;

import java.util.List;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.AreaSet;

/** An area (cụm xã) as answered. */
public record AreaView(String id, String name, List<UnitPath> communes) {
    public static AreaView of(AreaSet area) {
        return new AreaView(area.id(), area.name(), area.communes());
    }
}
