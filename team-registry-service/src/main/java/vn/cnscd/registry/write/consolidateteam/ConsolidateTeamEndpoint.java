package vn.cnscd.registry.write.consolidateteam;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.read.teams.TeamNumber;
import vn.cnscd.registry.read.teams.TeamView;
import vn.cnscd.registry.read.teams.TeamViews;
import vn.cnscd.registry.write.input.Checks;
import vn.cnscd.registry.write.input.DecisionBody;
import vn.cnscd.registry.write.input.MemberBody;
import vn.cnscd.registry.write.input.Members;

/** Changes the members of a team by one decision. */
@UnitController
class ConsolidateTeamEndpoint {

    private final Commands commands;
    private final TeamViews teams;
    private final Clock clock;

    ConsolidateTeamEndpoint(Commands commands, TeamViews teams, Clock clock) {
        this.commands = commands;
        this.teams = teams;
        this.clock = clock;
    }

    /** The decision and all members from now on, as sent. */
    record ConsolidationBody(
            @Nullable DecisionBody decision, @Nullable List<@Nullable MemberBody> members) {

        ConsolidateTeam check(TeamCode team, @Nullable Long seenVersion, LocalDate today) {
            var checks = new Checks();
            var command =
                    new ConsolidateTeam(
                            team,
                            seenVersion,
                            DecisionBody.check(decision, "/decision", today, checks),
                            Members.check(members, checks));
            checks.throwIfAny();
            return command;
        }
    }

    @Operation(
            summary =
                    "Consolidate the team: one decision that says who its members are from now on")
    @PostMapping("/teams/{n}/consolidations")
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    ResponseEntity<TeamView> consolidate(
            UnitPath unit,
            @PathVariable int n,
            @RequestBody ConsolidationBody body,
            Actor actor,
            SeenVersion seen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        var code = TeamNumber.of(unit, n);
        var today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        commands.send(body.check(code, seen.number(), today));
        var team = teams.require(code, actor, Languages.of(language));
        return ResponseEntity.ok().eTag(team.eTag()).body(team);
    }
}
