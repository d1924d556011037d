package vn.cnscd.registry.read.units;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.UnitsReorganized;

/** The decisions that merged, split, moved and dissolved units. */
@UnitController
class ReorganizationsEndpoint {

    private static final int MOST = 500;

    private final Units units;
    private final Reorganizations reorganizations;

    ReorganizationsEndpoint(Units units, Reorganizations reorganizations) {
        this.units = units;
        this.reorganizations = reorganizations;
    }

    /** What was decided, the newest order first. */
    record Answer(List<UnitsReorganized> items) {}

    @Operation(
            summary =
                    "The decisions that reorganized units in this unit, the newest order first; at most 500")
    @GetMapping("/reorganizations")
    @AllowedRoles(everyone = true)
    Answer reorganizations(UnitPath unit) {
        units.requireKnown(unit);
        return new Answer(reorganizations.within(unit, MOST));
    }
}
