package vn.cnscd.reporting.write.settargets;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.read.catalogue.Catalogues;
import vn.cnscd.reporting.read.units.Units;
import vn.cnscd.reporting.write.Outcome;

/** Takes what a unit, or each team in it, is to reach in a period. */
@UnitController
class SetTargetsEndpoint {
    private final Commands commands;
    private final Units units;
    private final Catalogues catalogues;

    SetTargetsEndpoint(Commands commands, Units units, Catalogues catalogues) {
        this.commands = commands;
        this.units = units;
        this.catalogues = catalogues;
    }

    @Operation(
            summary =
                    "Set targets for the unit or for each of its teams; they replace those of the same scope")
    @PutMapping("/targets/{period}")
    @AllowedRoles({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER})
    ResponseEntity<WantedTargets> set(
            UnitPath unit,
            @PathVariable Period period,
            @RequestBody WantedTargets body,
            SeenVersion seen) {
        var command = body.toCommand(unit, period, seen.number(), catalogues.of(unit));
        units.require(unit);
        Outcome outcome = commands.send(command, Outcome.class);
        return ResponseEntity.status(outcome.status()).eTag(outcome.eTag()).body(body);
    }
}
