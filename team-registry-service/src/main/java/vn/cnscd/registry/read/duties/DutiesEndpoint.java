package vn.cnscd.registry.read.duties;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.read.teams.TeamNumber;
import vn.cnscd.registry.read.teams.TeamReaders;

/** What the members of a team have to do when. */
@UnitController
class DutiesEndpoint {

    private final Duties duties;

    DutiesEndpoint(Duties duties) {
        this.duties = duties;
    }

    @Operation(summary = "Who of the team is where and when in a month (2025-12)")
    @GetMapping("/teams/{n}/duties/{month}")
    @AllowedRoles({
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICER
    })
    ResponseEntity<DutiesView> duties(
            UnitPath unit, @PathVariable int n, @PathVariable Period month, Actor actor) {
        TeamReaders.require(actor, unit);
        var view = duties.view(TeamNumber.of(unit, n), month, actor);
        return ResponseEntity.ok().eTag(view.eTag()).body(view);
    }
}
