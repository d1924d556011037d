package vn.cnscd.registry.write.jointeam;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.read.applications.ApplicationView;
import vn.cnscd.registry.read.applications.Applications;
import vn.cnscd.registry.read.teams.TeamNumber;
import vn.cnscd.registry.read.teams.TeamReaders;
import vn.cnscd.registry.write.TeamRights;
import vn.cnscd.registry.write.input.Checks;
import vn.cnscd.registry.write.jointeam.JoinCommand.Approve;
import vn.cnscd.registry.write.jointeam.JoinCommand.Endorse;
import vn.cnscd.registry.write.jointeam.JoinCommand.Reject;
import vn.cnscd.registry.write.jointeam.JoinCommand.Withdraw;

/** Takes applications to join a team through their steps. */
@UnitController
class JoinTeamEndpoint {

    private final Commands commands;
    private final Applications applications;
    private final TeamRights rights;
    private final Clock clock;

    JoinTeamEndpoint(Commands commands, Applications applications, TeamRights rights, Clock clock) {
        this.commands = commands;
        this.applications = applications;
        this.rights = rights;
        this.clock = clock;
    }

    /** Why an application is refused, as sent. */
    record RejectionBody(@Nullable String reason) {

        String check() {
            var checks = new Checks();
            String why = checks.line("/reason", reason, ApplicationBody.LONGEST_REASON);
            checks.throwIfAny();
            return why;
        }

        /** Nothing of the person in logs. */
        @Override
        public String toString() {
            return "RejectionBody[…]";
        }
    }

    @Operation(summary = "Apply to join the team")
    @PostMapping("/teams/{n}/applications")
    @AllowedRoles({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.COMMUNE_SYSTEM
    })
    ResponseEntity<ApplicationView> apply(
            UnitPath unit, @PathVariable int n, @RequestBody ApplicationBody body, Actor actor) {
        var team = TeamNumber.of(unit, n);
        var id = UUID.randomUUID();
        commands.send(body.check(team, id, today()));
        var location = URI.create("/api/v1/" + unit.url() + "/teams/" + n + "/applications/" + id);
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(location)
                .body(applications.require(team, id, actor));
    }

    @Operation(summary = "The team's leader endorses the application")
    @PostMapping("/teams/{n}/applications/{id}/endorsement")
    @AllowedRoles(Role.TEAM_LEADER)
    ApplicationView endorse(
            UnitPath unit, @PathVariable int n, @PathVariable UUID id, Actor actor) {
        TeamRights.requireLeader(actor, unit);
        var team = TeamNumber.of(unit, n);
        commands.send(new Endorse(team, id, today()));
        return applications.require(team, id, actor);
    }

    @Operation(summary = "The chair approves the endorsed application: the person is a member")
    @PostMapping("/teams/{n}/applications/{id}/approval")
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    ApplicationView approve(
            UnitPath unit, @PathVariable int n, @PathVariable UUID id, Actor actor) {
        rights.requireApprover(actor, unit, today());
        var team = TeamNumber.of(unit, n);
        commands.send(new Approve(team, id, today()));
        return applications.require(team, id, actor);
    }

    @Operation(
            summary =
                    "The chair refuses the application, or the leader before endorsing it; with a"
                            + " reason")
    @PostMapping("/teams/{n}/applications/{id}/rejection")
    @AllowedRoles({Role.TEAM_LEADER, Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    ApplicationView reject(
            UnitPath unit,
            @PathVariable int n,
            @PathVariable UUID id,
            @RequestBody RejectionBody body,
            Actor actor) {
        boolean byLeader = TeamReaders.isLeader(actor, unit);
        if (!byLeader) {
            rights.requireApprover(actor, unit, today());
        }
        var team = TeamNumber.of(unit, n);
        commands.send(new Reject(team, id, body.check(), byLeader));
        return applications.require(team, id, actor);
    }

    @Operation(summary = "Withdraw the application")
    @PostMapping("/teams/{n}/applications/{id}/withdrawal")
    @AllowedRoles({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.COMMUNE_SYSTEM
    })
    ApplicationView withdraw(
            UnitPath unit, @PathVariable int n, @PathVariable UUID id, Actor actor) {
        var team = TeamNumber.of(unit, n);
        commands.send(new Withdraw(team, id));
        return applications.require(team, id, actor);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
