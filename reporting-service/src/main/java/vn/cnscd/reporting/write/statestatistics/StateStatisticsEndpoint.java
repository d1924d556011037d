package vn.cnscd.reporting.write.statestatistics;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.StatisticsStated.Ratio;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.read.units.Units;
import vn.cnscd.reporting.write.Outcome;
import vn.cnscd.reporting.write.StateStatistics;

/** Takes the numerators and denominators of the rates that come from outside the platform. */
@UnitController
class StateStatisticsEndpoint {
    private final Commands commands;
    private final Units units;

    StateStatisticsEndpoint(Commands commands, Units units) {
        this.commands = commands;
        this.units = units;
    }

    @Operation(summary = "State the numerators and denominators of rates; the last version counts")
    @PutMapping("/statistics/{period}")
    @AllowedRoles({Role.COMMUNE_SYSTEM, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICER})
    ResponseEntity<Map<String, Ratio>> state(
            UnitPath unit,
            @PathVariable Period period,
            @RequestBody Map<String, @Nullable StatedRatio> body,
            SeenVersion seen) {
        Map<String, Ratio> rates = checked(body);
        units.require(unit);
        var command = new StateStatistics(unit, period, seen.number(), rates);
        Outcome outcome = commands.send(command, Outcome.class);
        return ResponseEntity.status(outcome.status()).eTag(outcome.eTag()).body(rates);
    }

    private static Map<String, Ratio> checked(Map<String, @Nullable StatedRatio> body) {
        var rates = new LinkedHashMap<String, Ratio>();
        var errors = new ArrayList<InputError>();
        body.forEach(
                (code, ratio) -> {
                    String pointer = "/" + code.replace("~", "~0").replace("/", "~1");
                    if (Indicator.find(code).filter(Indicator.STATISTICS::contains).isEmpty()) {
                        errors.add(new InputError(pointer, "NO_STATISTIC"));
                    } else if (ratio == null) {
                        errors.add(new InputError(pointer, "REQUIRED"));
                    } else {
                        ratio.check(pointer, errors);
                        rates.put(code, ratio.toRatio());
                    }
                });
        if (body.isEmpty()) {
            errors.add(new InputError("", "REQUIRED"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return rates;
    }

    record StatedRatio(@Nullable Long numerator, @Nullable Long denominator) {
        /** More people than the country will have. */
        private static final long MOST = 1_000_000_000;

        void check(String pointer, List<InputError> errors) {
            if (denominator == null) {
                errors.add(new InputError(pointer + "/denominator", "REQUIRED"));
            } else if (denominator < 1 || denominator > MOST) {
                errors.add(new InputError(pointer + "/denominator", "OUT_OF_RANGE", 1, MOST));
            }
            if (numerator == null) {
                errors.add(new InputError(pointer + "/numerator", "REQUIRED"));
            } else if (numerator < 0 || (denominator != null && numerator > denominator)) {
                errors.add(new InputError(pointer + "/numerator", "NOT_A_PART"));
            }
        }

        Ratio toRatio() {
            return new Ratio(
                    numerator == null ? 0 : numerator, denominator == null ? 1 : denominator);
        }
    }
}
