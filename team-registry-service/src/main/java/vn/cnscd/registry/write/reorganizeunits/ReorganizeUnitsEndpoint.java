package vn.cnscd.registry.write.reorganizeunits;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.events.UnitsReorganized;

/** Takes the decisions that merge, split, move and dissolve units below one. */
@UnitController
class ReorganizeUnitsEndpoint {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private final ReorganizeUnits units;
    private final Clock clock;

    ReorganizeUnitsEndpoint(ReorganizeUnits units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Operation(
            summary = "Merge, split, move or dissolve units: 201 new, 200 unchanged, 409 refused",
            description =
                    """
                    One decision with all its successions: several units into one are merged, one into several is split, \
                    one into one below another parent is moved, one into none is dissolved; a unit on both sides goes on. \
                    Those that end keep their figures and their code for ever; teams that stand on them go on until they \
                    are dissolved, with a finding. Communes are reorganized by operators, villages by the commune or the \
                    province. A commune that is moved to another province keeps its code; the decision stands at the \
                    province that takes it and names its villages, too.""")
    @PutMapping("/reorganizations/{id}")
    @AllowedRoles({Role.OPERATOR, Role.PROVINCE_OFFICER, Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    ResponseEntity<UnitsReorganized> reorganize(
            UnitPath unit,
            @PathVariable String id,
            @RequestBody ReorganizationBody body,
            Actor actor) {
        if (!ID.matcher(id).matches()) {
            throw new InvalidInput(new InputError("/id", "INVALID"));
        }
        var today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        var wanted = body.check(unit, reach(unit, actor), id, today);
        requireRight(wanted, actor);
        boolean isNew = units.run(wanted);
        return ResponseEntity.status(isNew ? 201 : 200).body(wanted);
    }

    /** An operator of the country moves communes from one province to another. */
    private static UnitPath reach(UnitPath unit, Actor actor) {
        return actor.hasAnyOf(Role.OPERATOR) ? actor.unit() : unit;
    }

    /** Communes are decided on by the country (Ủy ban Thường vụ Quốc hội), villages below it. */
    private static void requireRight(UnitsReorganized wanted, Actor actor) {
        boolean communes =
                wanted.successions().stream()
                        .flatMap(UnitsReorganized.Succession::units)
                        .anyMatch(unit -> unit.level() == UnitLevel.COMMUNE);
        if (communes && !actor.hasAnyOf(Role.OPERATOR)) {
            throw new RequestRefused(CommonRefusal.ROLE_NOT_ALLOWED);
        }
    }
}
