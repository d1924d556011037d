package vn.cnscd.registry.read.units;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.UnitKind;

/**
 * A unit as answered.
 *
 * @param validTo its last day, if it was merged, split, moved or dissolved
 * @param predecessors units whose areas, or parts of them, became this one's
 * @param successors units that have its area, or parts of it
 * @param links HAL links to what else is known about the unit
 */
record UnitView(
        UnitPath path,
        UnitLevel level,
        String code,
        UnitKind kind,
        String name,
        String fullName,
        @Nullable Integer households,
        @Nullable Integer population,
        @Nullable Integer adults,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<UnitPath> predecessors,
        List<UnitPath> successors,
        @JsonProperty("_links") Map<String, Link> links) {

    private static final List<String> RESOURCES =
            List.of("children", "teams", "activities", "indicators", "reports");

    /** A HAL link. */
    record Link(String href) {}

    static UnitView of(Unit unit) {
        var description = unit.description();
        return new UnitView(
                unit.path(),
                unit.path().level(),
                unit.path().code(),
                description.kind(),
                description.name(),
                description.fullName(),
                description.households(),
                description.population(),
                description.adults(),
                description.validFrom(),
                unit.validTo(),
                unit.predecessors(),
                unit.successors(),
                links(unit.path()));
    }

    private static Map<String, Link> links(UnitPath path) {
        String self = "/api/v1/" + path.url();
        var links = new LinkedHashMap<String, Link>();
        links.put("self", new Link(self));
        path.parent()
                .filter(parent -> parent.level() != UnitLevel.COUNTRY)
                .ifPresent(parent -> links.put("parent", new Link("/api/v1/" + parent.url())));
        RESOURCES.forEach(resource -> links.put(resource, new Link(self + "/" + resource)));
        return links;
    }
}
