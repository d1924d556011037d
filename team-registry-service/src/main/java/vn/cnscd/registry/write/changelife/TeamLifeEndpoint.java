package vn.cnscd.registry.write.changelife;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.read.teams.TeamNumber;
import vn.cnscd.registry.read.teams.TeamView;
import vn.cnscd.registry.read.teams.TeamViews;
import vn.cnscd.registry.write.changelife.LifeCommand.DissolveTeam;
import vn.cnscd.registry.write.changelife.LifeCommand.ResumeTeam;
import vn.cnscd.registry.write.changelife.LifeCommand.SuspendTeam;
import vn.cnscd.registry.write.input.Checks;
import vn.cnscd.registry.write.input.DecisionBody;

/** Takes decisions that suspend, resume or dissolve a team. */
@UnitController
class TeamLifeEndpoint {

    private final Commands commands;
    private final TeamViews teams;
    private final Clock clock;

    TeamLifeEndpoint(Commands commands, TeamViews teams, Clock clock) {
        this.commands = commands;
        this.teams = teams;
        this.clock = clock;
    }

    /** The decision as sent. */
    record LifeBody(@Nullable DecisionBody decision) {}

    /** Makes the command of one of the steps. */
    private interface Step {
        LifeCommand of(TeamCode team, @Nullable Long seenVersion, Decision decision);
    }

    @Operation(
            summary = "Suspend the team: it owes and counts nothing from the day of the decision")
    @PostMapping("/teams/{n}/suspension")
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    ResponseEntity<TeamView> suspend(
            UnitPath unit,
            @PathVariable int n,
            @RequestBody LifeBody body,
            Actor actor,
            SeenVersion seen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        return take(SuspendTeam::new, TeamNumber.of(unit, n), body, actor, seen, language);
    }

    @Operation(summary = "Resume a suspended team")
    @PostMapping("/teams/{n}/resumption")
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    ResponseEntity<TeamView> resume(
            UnitPath unit,
            @PathVariable int n,
            @RequestBody LifeBody body,
            Actor actor,
            SeenVersion seen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        return take(ResumeTeam::new, TeamNumber.of(unit, n), body, actor, seen, language);
    }

    @Operation(summary = "Dissolve the team for good; its history and past figures stay")
    @PostMapping("/teams/{n}/dissolution")
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    ResponseEntity<TeamView> dissolve(
            UnitPath unit,
            @PathVariable int n,
            @RequestBody LifeBody body,
            Actor actor,
            SeenVersion seen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        return take(DissolveTeam::new, TeamNumber.of(unit, n), body, actor, seen, language);
    }

    private ResponseEntity<TeamView> take(
            Step step,
            TeamCode code,
            LifeBody body,
            Actor actor,
            SeenVersion seen,
            @Nullable String language) {
        var checks = new Checks();
        var today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        var decision = DecisionBody.check(body.decision(), "/decision", today, checks);
        checks.throwIfAny();
        commands.send(step.of(code, seen.number(), decision));
        var team = teams.require(code, actor, Languages.of(language));
        return ResponseEntity.ok().eTag(team.eTag()).body(team);
    }
}
