package vn.cnscd.reporting.write.setscoring;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.StandingTarget;
import vn.cnscd.reporting.events.ScoringSet;
import vn.cnscd.reporting.events.ScoringSet.Part;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.units.Units;
import vn.cnscd.reporting.write.Outcome;
import vn.cnscd.reporting.write.RequiredText;
import vn.cnscd.reporting.write.SetScoring;

/** Takes by what the teams of a province or commune are ranked. */
@UnitController
class SetScoringEndpoint {
    private static final int MOST_WEIGHT = 1_000;
    private static final int LONGEST_SOURCE = 500;

    private final Commands commands;
    private final Units units;

    SetScoringEndpoint(Commands commands, Units units) {
        this.commands = commands;
        this.units = units;
    }

    @Operation(
            summary = "Set by what the teams of the province or commune are ranked",
            description =
                    """
                    Each part is an indicator of activities with a weight of 1-1000 and the goal that earns the whole of it; \
                    without a goal it is the target that each team has. A commune's scoring goes before its province's.""")
    @PutMapping("/scoring")
    @AllowedRoles({Role.PROVINCE_OFFICER, Role.COMMUNE_OFFICER})
    ResponseEntity<ScoringSet> set(UnitPath unit, @RequestBody Body body, SeenVersion seen) {
        if (unit.level() != UnitLevel.PROVINCE && unit.level() != UnitLevel.COMMUNE) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        var wanted = body.toEvent(unit);
        units.require(unit);
        var outcome = commands.send(new SetScoring(wanted, seen.number()), Outcome.class);
        return ResponseEntity.status(outcome.status()).eTag(outcome.eTag()).body(wanted);
    }

    record Body(@Nullable String source, @Nullable List<@Nullable WantedPart> parts) {
        ScoringSet toEvent(UnitPath unit) {
            var errors = new ArrayList<InputError>();
            String document = RequiredText.of(source, "/source", LONGEST_SOURCE, errors);
            var wanted = new LinkedHashMap<String, Part>();
            if (parts == null || parts.isEmpty()) {
                errors.add(new InputError("/parts", "REQUIRED"));
            } else {
                for (int i = 0; i < parts.size(); i++) {
                    String pointer = "/parts/" + i;
                    var part = parts.get(i);
                    if (part == null) {
                        errors.add(new InputError(pointer, "REQUIRED"));
                    } else if (part.isSound(pointer, errors)
                            && wanted.put(Objects.requireNonNull(part.indicator()), part.toPart())
                                    != null) {
                        errors.add(new InputError(pointer + "/indicator", "REPEATED"));
                    }
                }
            }
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            return new ScoringSet(unit, List.copyOf(wanted.values()), document);
        }
    }

    record WantedPart(
            @Nullable String indicator, @Nullable Integer weight, @Nullable BigDecimal goal) {
        boolean isSound(String pointer, List<InputError> errors) {
            int before = errors.size();
            if (indicator == null) {
                errors.add(new InputError(pointer + "/indicator", "REQUIRED"));
            } else if (NationalIndicator.find(indicator)
                    .filter(NationalIndicator.FLOWS::contains)
                    .isEmpty()) {
                errors.add(new InputError(pointer + "/indicator", "NOT_SCORED"));
            }
            if (weight == null) {
                errors.add(new InputError(pointer + "/weight", "REQUIRED"));
            } else if (weight < 1 || weight > MOST_WEIGHT) {
                errors.add(new InputError(pointer + "/weight", "OUT_OF_RANGE", 1, MOST_WEIGHT));
            }
            if (goal != null && (goal.signum() == 0 || !StandingTarget.isInRange(goal))) {
                errors.add(
                        new InputError(
                                pointer + "/goal",
                                "OUT_OF_RANGE",
                                1,
                                "10^" + StandingTarget.MOST_DIGITS));
            }
            return errors.size() == before;
        }

        Part toPart() {
            return new Part(
                    Objects.requireNonNull(indicator), Objects.requireNonNull(weight), goal);
        }
    }
}
