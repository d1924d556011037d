package vn.cnscd.registry.read.areas;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.AreaSet;
import vn.cnscd.registry.read.units.Units;

/** The areas into which a province puts its communes together. */
@UnitController
class AreasEndpoint {

    private final Areas areas;
    private final Units units;
    private final Versions versions;

    AreasEndpoint(Areas areas, Units units, Versions versions) {
        this.areas = areas;
        this.units = units;
        this.versions = versions;
    }

    /** All of them, in the order of their ids. */
    record Answer(List<AreaView> items) {}

    @Operation(summary = "The areas of a province; other units have none")
    @GetMapping("/areas")
    @AllowedRoles(everyone = true)
    Answer areas(UnitPath unit) {
        units.requireKnown(unit);
        return new Answer(areas.of(unit));
    }

    @Operation(summary = "An area of a province")
    @GetMapping("/areas/{id}")
    @AllowedRoles(everyone = true)
    ResponseEntity<AreaView> area(UnitPath unit, @PathVariable String id) {
        var area =
                areas.find(unit, id).orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
        return ResponseEntity.ok()
                .eTag("\"" + versions.of(AreaSet.stream(unit, id)) + "\"")
                .body(area);
    }
}
