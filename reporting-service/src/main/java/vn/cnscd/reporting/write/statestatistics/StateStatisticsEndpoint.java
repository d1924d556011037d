package vn.cnscd.reporting.write.statestatistics;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
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
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.StatisticsStated.Value;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.policy.Doubts;
import vn.cnscd.reporting.policy.Doubts.Doubt;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.catalogue.Catalogues;
import vn.cnscd.reporting.read.statistics.StatedValue;
import vn.cnscd.reporting.read.units.Units;
import vn.cnscd.reporting.write.Outcome;
import vn.cnscd.reporting.write.StateStatistics;

/** Takes the numbers that come from outside the platform. */
@UnitController
class StateStatisticsEndpoint {
    private static final int LONGEST_SOURCE = 500;

    private final Commands commands;
    private final Units units;
    private final Catalogues catalogues;
    private final Clock clock;

    StateStatisticsEndpoint(Commands commands, Units units, Catalogues catalogues, Clock clock) {
        this.commands = commands;
        this.units = units;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Operation(
            summary = "State numbers from outside the platform; the last version counts",
            description =
                    """
                    By the codes of the catalogue whose source is STATISTICS: a RATIO as {"numerator","denominator"}, anything \
                    else as {"value"}. What is hardly true, such as more poor households than there are households, is refused with \
                    409 NEEDS_CONFIRMATION and the places in errors, and taken with confirmed=true; that it was confirmed, and by whom, stays \
                    with the version.""")
    @PutMapping("/statistics/{period}")
    @AllowedRoles({Role.COMMUNE_SYSTEM, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICER})
    ResponseEntity<Map<String, StatedValue>> state(
            UnitPath unit,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestBody Map<String, @Nullable StatedValue> body,
            SeenVersion seen) {
        if (source != null && source.length() > LONGEST_SOURCE) {
            throw new InvalidInput(new InputError("/source", "TOO_LONG", LONGEST_SOURCE));
        }
        var values = checked(body, catalogues.of(unit));
        units.require(unit);
        var doubts = doubts(unit, values);
        if (!doubts.isEmpty() && !confirmed) {
            throw new RequestRefused(CommonRefusal.NEEDS_CONFIRMATION)
                    .at(doubts.stream().map(StateStatisticsEndpoint::place).toList());
        }
        var command =
                new StateStatistics(
                        unit,
                        period,
                        seen.number(),
                        values,
                        source == null || source.isBlank() ? null : source.strip(),
                        doubts.stream().map(each -> each.indicator().code()).toList());
        Outcome outcome = commands.send(command, Outcome.class);
        var answer = new LinkedHashMap<String, StatedValue>();
        values.forEach((code, value) -> answer.put(code, StatedValue.of(value)));
        return ResponseEntity.status(outcome.status()).eTag(outcome.eTag()).body(answer);
    }

    private List<Doubt> doubts(UnitPath unit, Map<String, Value> values) {
        var counts = new HashMap<String, Long>();
        values.forEach(
                (code, value) -> {
                    if (value.denominator() == null) {
                        counts.put(code, value.numerator());
                    }
                });
        var known = new EnumMap<NationalIndicator, @Nullable Long>(NationalIndicator.class);
        units.find(unit, LocalDate.ofInstant(clock.instant(), Period.ZONE))
                .ifPresent(
                        size -> {
                            known.put(NationalIndicator.HOUSEHOLDS, number(size.households()));
                            known.put(NationalIndicator.POPULATION, number(size.population()));
                        });
        return Doubts.about(counts, known);
    }

    private static @Nullable Long number(@Nullable Integer known) {
        return known == null ? null : Long.valueOf(known);
    }

    private static InputError place(Doubt doubt) {
        return new InputError(
                pointer(doubt.indicator().code()) + "/value", "MORE_THAN_THE_WHOLE", doubt.most());
    }

    private static Map<String, Value> checked(
            Map<String, @Nullable StatedValue> body, Catalogue catalogue) {
        var values = new LinkedHashMap<String, Value>();
        var errors = new ArrayList<InputError>();
        body.forEach(
                (code, value) -> {
                    var indicator = catalogue.find(code).filter(Indicator::isStated);
                    if (indicator.isEmpty()) {
                        errors.add(new InputError(pointer(code), "NO_STATISTIC"));
                    } else if (value == null) {
                        errors.add(new InputError(pointer(code), "REQUIRED"));
                    } else {
                        value.checked(indicator.get().kind(), pointer(code), errors)
                                .ifPresent(sound -> values.put(code, sound));
                    }
                });
        if (body.isEmpty()) {
            errors.add(new InputError("", "REQUIRED"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return values;
    }

    private static String pointer(String code) {
        return "/" + code.replace("~", "~0").replace("/", "~1");
    }
}
