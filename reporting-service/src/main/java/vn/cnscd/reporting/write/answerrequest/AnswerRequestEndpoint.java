package vn.cnscd.reporting.write.answerrequest;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
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
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.read.requests.RequestView;
import vn.cnscd.reporting.read.requests.Requests;
import vn.cnscd.reporting.write.AnswerRequest;
import vn.cnscd.reporting.write.Outcome;
import vn.cnscd.reporting.write.ReportAccess;

/** Takes a unit's answer to a request; it may be late, and it may be written anew. */
@UnitController
class AnswerRequestEndpoint {
    private static final int LONGEST_ANSWER = 10_000;

    private final Commands commands;
    private final Requests requests;

    AnswerRequestEndpoint(Commands commands, Requests requests) {
        this.commands = commands;
        this.requests = requests;
    }

    /** An answer as sent. */
    record Body(@Nullable String answer) {
        String checked() {
            if (answer == null || answer.isBlank()) {
                throw new InvalidInput(new InputError("/answer", "REQUIRED"));
            }
            if (answer.length() > LONGEST_ANSWER) {
                throw new InvalidInput(new InputError("/answer", "TOO_LONG", LONGEST_ANSWER));
            }
            return answer.strip();
        }
    }

    @Operation(
            summary = "Answer a request of a unit above; by is the asking unit, such as 31-11131")
    @PutMapping("/report-requests/{by}/{id}/answer")
    @AllowedRoles({Role.TEAM_LEADER, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICER})
    ResponseEntity<RequestView> answer(
            UnitPath unit,
            @PathVariable String by,
            @PathVariable String id,
            Actor actor,
            SeenVersion seen,
            @RequestBody Body body) {
        ReportAccess.requireSubmitter(actor, unit);
        String answer = body.checked();
        var asker =
                UnitPath.parseIdentifier(by)
                        .orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
        requests.requireAsked(unit, asker, id);
        var outcome =
                commands.send(
                        new AnswerRequest(unit, asker, id, seen.number(), answer), Outcome.class);
        return ResponseEntity.status(outcome.status())
                .eTag(outcome.eTag())
                .body(requests.require(unit, asker, id));
    }
}
