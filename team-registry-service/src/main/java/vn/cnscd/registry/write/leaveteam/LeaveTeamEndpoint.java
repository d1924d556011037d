package vn.cnscd.registry.write.leaveteam;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.read.teams.TeamNumber;
import vn.cnscd.registry.write.TeamRights;
import vn.cnscd.registry.write.leaveteam.LeaveCommand.ApproveLeave;
import vn.cnscd.registry.write.leaveteam.LeaveCommand.ProposeLeave;
import vn.cnscd.registry.write.leaveteam.LeaveCommand.RefuseLeave;
import vn.cnscd.registry.write.leaveteam.LeaveCommand.RequestLeave;
import vn.cnscd.registry.write.leaveteam.LeaveCommand.WithdrawLeave;

/** Takes a member who wants to leave a team through the steps. */
@UnitController
class LeaveTeamEndpoint {

    private final Commands commands;
    private final TeamRights rights;
    private final Clock clock;

    LeaveTeamEndpoint(Commands commands, TeamRights rights, Clock clock) {
        this.commands = commands;
        this.rights = rights;
        this.clock = clock;
    }

    /** How far it has come. */
    enum State {
        LEAVE_REQUESTED,
        LEAVE_PROPOSED,
        LEFT,
        STAYS
    }

    /** The member and how far the leaving has come. */
    record LeaveView(String id, State state) {}

    @Operation(summary = "The member asks to leave")
    @PostMapping("/teams/{n}/members/{id}/leave-request")
    @AllowedRoles({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.COMMUNE_SYSTEM
    })
    LeaveView request(UnitPath unit, @PathVariable int n, @PathVariable String id) {
        commands.send(new RequestLeave(TeamNumber.of(unit, n), id));
        return new LeaveView(id, State.LEAVE_REQUESTED);
    }

    @Operation(summary = "The team's leader proposes that the member leaves")
    @PostMapping("/teams/{n}/members/{id}/leave-proposal")
    @AllowedRoles(Role.TEAM_LEADER)
    LeaveView propose(UnitPath unit, @PathVariable int n, @PathVariable String id, Actor actor) {
        TeamRights.requireLeader(actor, unit);
        commands.send(new ProposeLeave(TeamNumber.of(unit, n), id));
        return new LeaveView(id, State.LEAVE_PROPOSED);
    }

    @Operation(summary = "The chair approves: the member is none any more")
    @PostMapping("/teams/{n}/members/{id}/leave-approval")
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    LeaveView approve(UnitPath unit, @PathVariable int n, @PathVariable String id, Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        rights.requireApprover(actor, unit, today);
        commands.send(new ApproveLeave(TeamNumber.of(unit, n), id, today));
        return new LeaveView(id, State.LEFT);
    }

    @Operation(summary = "The chair refuses: the member stays")
    @PostMapping("/teams/{n}/members/{id}/leave-refusal")
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    LeaveView refuse(UnitPath unit, @PathVariable int n, @PathVariable String id, Actor actor) {
        rights.requireApprover(actor, unit, LocalDate.ofInstant(clock.instant(), Period.ZONE));
        commands.send(new RefuseLeave(TeamNumber.of(unit, n), id));
        return new LeaveView(id, State.STAYS);
    }

    @Operation(summary = "The member stays after all")
    @PostMapping("/teams/{n}/members/{id}/leave-withdrawal")
    @AllowedRoles({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.COMMUNE_SYSTEM
    })
    LeaveView withdraw(UnitPath unit, @PathVariable int n, @PathVariable String id) {
        commands.send(new WithdrawLeave(TeamNumber.of(unit, n), id));
        return new LeaveView(id, State.STAYS);
    }
}
