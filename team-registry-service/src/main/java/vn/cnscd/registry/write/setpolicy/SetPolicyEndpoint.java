package vn.cnscd.registry.write.setpolicy;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.policy.Policies;
import vn.cnscd.registry.read.policies.PolicyView;
import vn.cnscd.registry.read.units.Units;
import vn.cnscd.registry.write.TeamRefusal;
import vn.cnscd.registry.write.setpolicy.SetPolicy.Outcome;

/** Sets what holds for the teams and reports of a unit and of all units below it. */
@UnitController
class SetPolicyEndpoint {

    private final Commands commands;
    private final Units units;
    private final Policies policies;
    private final Clock clock;

    SetPolicyEndpoint(Commands commands, Units units, Policies policies, Clock clock) {
        this.commands = commands;
        this.units = units;
        this.policies = policies;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "Set the rules of this unit from a day on, all of them; what is left out is left"
                            + " to the level above")
    @PutMapping("/policy")
    @AllowedRoles({Role.OPERATOR, Role.PROVINCE_OFFICER, Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    ResponseEntity<PolicyView> set(
            UnitPath unit, @RequestBody PolicyBody body, Actor actor, SeenVersion seen) {
        requireSetter(unit, actor);
        var command = body.check(unit, seen.number());
        units.requireKnown(unit);
        Outcome outcome = commands.send(command, Outcome.class);
        var day = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        var shown = command.validFrom().isAfter(day) ? command.validFrom() : day;
        var view = PolicyView.of(unit, shown, policies.at(unit, shown));
        return ResponseEntity.status(outcome.isNew() ? 201 : 200)
                .eTag("\"" + outcome.version() + "\"")
                .body(view);
    }

    /** Each level sets its own: nobody above does it for them, nobody below for those above. */
    private static void requireSetter(UnitPath unit, Actor actor) {
        boolean may =
                switch (unit.level()) {
                    case COUNTRY -> actor.hasAnyOf(Role.OPERATOR);
                    case PROVINCE -> actor.hasAnyOf(Role.PROVINCE_OFFICER);
                    case COMMUNE -> actor.hasAnyOf(Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER);
                    case VILLAGE -> throw new RequestRefused(TeamRefusal.POLICY_LEVEL);
                };
        if (!may) {
            throw new RequestRefused(CommonRefusal.ROLE_NOT_ALLOWED);
        }
    }
}
