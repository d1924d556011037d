package vn.cnscd.registry.write.setduties;

import io.swagger.v3.oas.annotations.Operation;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.read.duties.Duties;
import vn.cnscd.registry.read.duties.DutiesView;
import vn.cnscd.registry.read.teams.TeamNumber;
import vn.cnscd.registry.read.teams.TeamReaders;
import vn.cnscd.registry.read.teams.Teams;
import vn.cnscd.registry.write.PutSetting;
import vn.cnscd.registry.write.PutSetting.Outcome;
import vn.cnscd.registry.write.TeamRefusal;

/** Plans what the members of a team have to do in a month. */
@UnitController
class SetDutiesEndpoint {

    private final Commands commands;
    private final Teams teams;
    private final Duties duties;

    SetDutiesEndpoint(Commands commands, Teams teams, Duties duties) {
        this.commands = commands;
        this.teams = teams;
        this.duties = duties;
    }

    @Operation(summary = "Plan a month (2025-12) of the team, all of it; no shifts clear it")
    @PutMapping("/teams/{n}/duties/{month}")
    @AllowedRoles({Role.TEAM_LEADER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    ResponseEntity<DutiesView> set(
            UnitPath unit,
            @PathVariable int n,
            @PathVariable Period month,
            @RequestBody DutiesBody body,
            Actor actor,
            SeenVersion seen) {
        TeamReaders.require(actor, unit);
        var code = TeamNumber.of(unit, n);
        var team = teams.require(code);
        if (!team.isActive()) {
            throw new RequestRefused(TeamRefusal.TEAM_NOT_ACTIVE);
        }
        var members = team.members().stream().map(TeamMember::id).collect(Collectors.toSet());
        var plan = body.check(code, month, members);
        var outcome = commands.send(new PutSetting(plan, seen.number()), Outcome.class);
        var view = duties.view(code, month, actor);
        return ResponseEntity.status(outcome.status()).eTag(view.eTag()).body(view);
    }
}
