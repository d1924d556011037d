package vn.cnscd.reporting.write.propose;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.events.ProposalEvent.Decision;
import vn.cnscd.reporting.events.ProposalEvent.Kind;
import vn.cnscd.reporting.read.proposals.ProposalView;
import vn.cnscd.reporting.read.proposals.Proposals;
import vn.cnscd.reporting.read.units.Units;
import vn.cnscd.reporting.write.Outcome;
import vn.cnscd.reporting.write.ProposalCommand.Approve;
import vn.cnscd.reporting.write.ProposalCommand.Decline;
import vn.cnscd.reporting.write.ProposalCommand.Propose;
import vn.cnscd.reporting.write.Reason;
import vn.cnscd.reporting.write.RequiredText;

/** Takes proposals of commendations and of practices, and what becomes of them. */
@UnitController
class ProposeEndpoint {
    private final Commands commands;
    private final Proposals proposals;
    private final Units units;

    ProposeEndpoint(Commands commands, Proposals proposals, Units units) {
        this.commands = commands;
        this.proposals = proposals;
        this.units = units;
    }

    @Operation(
            summary = "Propose a commendation: 201 new, 200 unchanged, 409 other content",
            description = "Of a team, or of one of its members by their id; nobody is named.")
    @PutMapping("/commendations/{id}")
    @AllowedRoles({
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICER
    })
    ResponseEntity<ProposalView> commend(
            UnitPath unit, @PathVariable String id, @RequestBody ProposalBody body) {
        return propose(unit, Kind.COMMENDATION, id, body);
    }

    @Operation(
            summary =
                    "Propose an initiative or good practice for sharing: 201 new, 200 unchanged, 409 other content")
    @PutMapping("/practices/{id}")
    @AllowedRoles({
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICER
    })
    ResponseEntity<ProposalView> offer(
            UnitPath unit, @PathVariable String id, @RequestBody ProposalBody body) {
        return propose(unit, Kind.PRACTICE, id, body);
    }

    @Operation(
            summary = "Approve a commendation with its decision",
            description =
                    "By the commune's chair, or the province's office. 409 ALREADY_DECIDED otherwise before.")
    @PostMapping("/commendations/{id}/approval")
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER})
    ProposalView award(UnitPath unit, @PathVariable String id, @RequestBody Award body) {
        commands.send(new Approve(unit, Kind.COMMENDATION, id, body.checked()));
        return proposals.require(unit, Kind.COMMENDATION, id);
    }

    @Operation(summary = "Share a practice with the whole province")
    @PostMapping("/practices/{id}/approval")
    @AllowedRoles(Role.PROVINCE_OFFICER)
    ProposalView share(UnitPath unit, @PathVariable String id) {
        commands.send(new Approve(unit, Kind.PRACTICE, id, null));
        return proposals.require(unit, Kind.PRACTICE, id);
    }

    @Operation(summary = "Do not approve a commendation, with the reason")
    @PostMapping("/commendations/{id}/rejection")
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER})
    ProposalView declineCommendation(
            UnitPath unit, @PathVariable String id, @RequestBody Reason body) {
        return decline(unit, Kind.COMMENDATION, id, body);
    }

    @Operation(summary = "Do not share a practice, with the reason")
    @PostMapping("/practices/{id}/rejection")
    @AllowedRoles(Role.PROVINCE_OFFICER)
    ProposalView declinePractice(UnitPath unit, @PathVariable String id, @RequestBody Reason body) {
        return decline(unit, Kind.PRACTICE, id, body);
    }

    private ResponseEntity<ProposalView> propose(
            UnitPath unit, Kind kind, String id, ProposalBody body) {
        if (unit.province().isEmpty()) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        var wanted = body.toEvent(unit, kind, id);
        units.require(unit);
        var outcome = commands.send(new Propose(wanted), Outcome.class);
        return ResponseEntity.status(outcome.status())
                .eTag(outcome.eTag())
                .body(proposals.require(unit, kind, id));
    }

    private ProposalView decline(UnitPath unit, Kind kind, String id, Reason body) {
        commands.send(new Decline(unit, kind, id, body.checked()));
        return proposals.require(unit, kind, id);
    }

    record Award(@Nullable DecisionBody decision) {
        Decision checked() {
            if (decision == null) {
                throw new InvalidInput(new InputError("/decision", "REQUIRED"));
            }
            return decision.checked();
        }
    }

    record DecisionBody(
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn,
            @Nullable String decidedBy) {
        Decision checked() {
            var errors = new ArrayList<InputError>();
            String number =
                    RequiredText.of(
                            decisionNumber,
                            "/decision/decisionNumber",
                            RequiredText.LONGEST_LINE,
                            errors);
            String body =
                    RequiredText.of(
                            decidedBy, "/decision/decidedBy", RequiredText.LONGEST_LINE, errors);
            if (decidedOn == null) {
                errors.add(new InputError("/decision/decidedOn", "REQUIRED"));
            }
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            return new Decision(number, Objects.requireNonNull(decidedOn), body);
        }
    }
}
