package vn.cnscd.registry.write.establishteam;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.read.teams.TeamNumber;
import vn.cnscd.registry.read.teams.TeamView;
import vn.cnscd.registry.read.teams.TeamViews;
import vn.cnscd.registry.read.units.Units;
import vn.cnscd.registry.write.TeamRefusal;
import vn.cnscd.registry.write.establishteam.EstablishTeam.Outcome;

/** Establishes a team under a number that the client chooses. */
@UnitController
class EstablishTeamEndpoint {

    private final Commands commands;
    private final Units units;
    private final TeamViews teams;
    private final Clock clock;

    EstablishTeamEndpoint(Commands commands, Units units, TeamViews teams, Clock clock) {
        this.commands = commands;
        this.units = units;
        this.teams = teams;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "Establish the n-th team of a unit: 201 new, 200 unchanged, 409 refused by a rule")
    @PutMapping("/teams/{n}")
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    ResponseEntity<TeamView> establish(
            UnitPath unit,
            @PathVariable int n,
            @RequestBody TeamBody body,
            Actor actor,
            SeenVersion seen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        if (unit.level() != UnitLevel.COMMUNE && unit.level() != UnitLevel.VILLAGE) {
            throw new RequestRefused(TeamRefusal.TEAM_LEVEL);
        }
        var code = TeamNumber.of(unit, n);
        var today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        var command = body.check(code, seen.number(), today);
        units.requireStanding(unit, command.establishment().decidedOn());
        Outcome outcome = commands.send(command, Outcome.class);
        var team = teams.require(code, actor, Languages.of(language));
        var answer =
                outcome == Outcome.ESTABLISHED
                        ? ResponseEntity.created(
                                URI.create("/api/v1/" + unit.url() + "/teams/" + n))
                        : ResponseEntity.ok();
        return answer.eTag(team.eTag()).body(team);
    }
}
