package vn.cnscd.registry.read.applications;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.read.applications.Applications.Position;
import vn.cnscd.registry.read.teams.TeamNumber;
import vn.cnscd.registry.read.units.Units;

/** Applications to join a team, for those who decide on them. */
@UnitController
class ApplicationsEndpoint {

    private final Applications applications;
    private final Units units;

    ApplicationsEndpoint(Applications applications, Units units) {
        this.applications = applications;
        this.units = units;
    }

    @Operation(summary = "Applications to join the team, the newest first")
    @GetMapping("/teams/{n}/applications")
    @AllowedRoles({
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICER
    })
    Page<ApplicationView> applications(
            UnitPath unit, @PathVariable int n, PageQuery page, Actor actor) {
        units.requireKnown(unit);
        var after = page.after(Position::of).orElse(Position.START);
        return page(applications.of(TeamNumber.of(unit, n), after, page.fetchSize(), actor), page);
    }

    private static Page<ApplicationView> page(List<ApplicationView> rows, PageQuery page) {
        return Page.of(rows, page, row -> List.of(row.appliedOn().toString(), row.id().toString()));
    }

    @Operation(
            summary =
                    "Applications to teams of the unit and all below it that wait for somebody, the newest first")
    @GetMapping("/applications")
    @AllowedRoles({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER})
    Page<ApplicationView> undecided(UnitPath unit, PageQuery page, Actor actor) {
        units.requireKnown(unit);
        var after = page.after(Position::of).orElse(Position.START);
        return page(applications.undecided(unit, after, page.fetchSize(), actor), page);
    }

    @Operation(summary = "An application to join the team")
    @GetMapping("/teams/{n}/applications/{id}")
    @AllowedRoles({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.COMMUNE_SYSTEM,
        Role.PROVINCE_OFFICER
    })
    ApplicationView application(
            UnitPath unit, @PathVariable int n, @PathVariable UUID id, Actor actor) {
        return applications.require(TeamNumber.of(unit, n), id, actor);
    }
}
