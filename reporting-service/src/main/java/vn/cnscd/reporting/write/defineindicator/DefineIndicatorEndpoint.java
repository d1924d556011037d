package vn.cnscd.reporting.write.defineindicator;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
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
import vn.cnscd.reporting.events.IndicatorDefined;
import vn.cnscd.reporting.policy.Indicator.Nature;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.units.Units;
import vn.cnscd.reporting.write.DefineIndicator;
import vn.cnscd.reporting.write.Outcome;
import vn.cnscd.reporting.write.ReportRefusal;
import vn.cnscd.reporting.write.RequiredText;

/** Lets a province count what the country's catalogue does not have. */
@UnitController
class DefineIndicatorEndpoint {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    private final Commands commands;
    private final Units units;

    DefineIndicatorEndpoint(Commands commands, Units units) {
        this.commands = commands;
        this.units = units;
    }

    @Operation(
            summary = "Define an indicator of the province's own, or define it anew",
            description =
                    """
                    Its units state it with their statistics from then on. nature is STOCK (as of a day), FLOW (in a \
                    period) or RATIO (per cent of a part and a whole), and stays what it was at first. A retired one is \
                    no longer asked for and shows in past reports alone.""")
    @PutMapping("/indicators/{code}")
    @AllowedRoles(Role.PROVINCE_OFFICER)
    ResponseEntity<IndicatorBody> define(
            UnitPath unit,
            @PathVariable String code,
            @RequestBody IndicatorBody body,
            SeenVersion seen) {
        if (unit.level() != UnitLevel.PROVINCE) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        if (NationalIndicator.find(code).isPresent()) {
            throw new RequestRefused(ReportRefusal.INDICATOR_OF_COUNTRY);
        }
        var wanted = body.toEvent(unit, code);
        units.require(unit);
        var outcome = commands.send(new DefineIndicator(wanted, seen.number()), Outcome.class);
        return ResponseEntity.status(outcome.status()).eTag(outcome.eTag()).body(body);
    }

    record IndicatorBody(
            @Nullable String name,
            @Nullable String english,
            @Nullable Nature nature,
            @Nullable String measuredIn,
            @Nullable Boolean retired) {
        private static final int LONGEST_MEASURE = 30;

        IndicatorDefined toEvent(UnitPath province, String code) {
            var errors = new ArrayList<InputError>();
            if (!CODE.matcher(code).matches()) {
                errors.add(new InputError("/code", "INVALID"));
            }
            String vietnamese = RequiredText.of(name, "/name", RequiredText.LONGEST_LINE, errors);
            String measure = RequiredText.of(measuredIn, "/measuredIn", LONGEST_MEASURE, errors);
            String other =
                    english == null
                            ? null
                            : RequiredText.of(
                                    english, "/english", RequiredText.LONGEST_LINE, errors);
            if (nature == null) {
                errors.add(new InputError("/nature", "REQUIRED"));
            } else if (nature == Nature.DISTINCT) {
                errors.add(new InputError("/nature", "INVALID"));
            }
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            return new IndicatorDefined(
                    province,
                    code,
                    Objects.requireNonNull(nature),
                    vietnamese,
                    other,
                    measure,
                    Boolean.TRUE.equals(retired));
        }
    }
}
