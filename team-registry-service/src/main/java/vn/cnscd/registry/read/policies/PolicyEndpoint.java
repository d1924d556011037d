package vn.cnscd.registry.read.policies;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.policy.PolicySet;
import vn.cnscd.registry.policy.Policies;
import vn.cnscd.registry.read.units.AskedDay;
import vn.cnscd.registry.read.units.Units;

/** What holds in a unit, and which document says so. */
@UnitController
class PolicyEndpoint {

    private final Policies policies;
    private final Units units;
    private final Versions versions;
    private final Clock clock;

    PolicyEndpoint(Policies policies, Units units, Versions versions, Clock clock) {
        this.policies = policies;
        this.units = units;
        this.versions = versions;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "The rules that hold in the unit on a day (today), each with the unit and the"
                            + " document that it comes from")
    @GetMapping("/policy")
    @AllowedRoles(everyone = true)
    ResponseEntity<PolicyView> policy(
            UnitPath unit, @RequestParam(name = "on", required = false) @Nullable LocalDate on) {
        units.requireKnown(unit);
        var day = AskedDay.of(on, clock);
        // Of the unit's own policies: what If-Match is compared with when it sets them anew.
        long version = versions.of(PolicySet.stream(unit));
        return ResponseEntity.ok()
                .eTag("\"" + version + "\"")
                .body(PolicyView.of(unit, day, policies.at(unit, day)));
    }
}
