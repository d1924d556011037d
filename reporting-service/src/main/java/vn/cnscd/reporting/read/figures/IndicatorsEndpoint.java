package vn.cnscd.reporting.read.figures;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.read.units.Unit;
import vn.cnscd.reporting.read.units.Units;

/** The figures of a unit and period, if asked for broken down. */
@UnitController
class IndicatorsEndpoint {
    private final Figures figures;
    private final Units units;

    IndicatorsEndpoint(Figures figures, Units units) {
        this.figures = figures;
        this.units = units;
    }

    @Operation(
            summary = "Figures of a unit and period",
            description =
                    """
                    The value of a RATIO is a percentage, 100 × numerator / denominator (90.5 stands for 90,5 %), and so \
                    is the value of its target; whether the target is met is decided on the raw numbers, never on the \
                    rounded percentage. null is "not reported", 0 a confirmed zero: figures of activities are 0 once \
                    the unit has a team and the period has begun. MEMBERS counts every role. TEAMS and MEMBERS are as at \
                    the end of the period. by=children, team or month adds rows.""")
    @GetMapping("/indicators")
    @AllowedRoles(everyone = true)
    Indicators indicators(
            UnitPath unit,
            @RequestParam Period period,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        var breakdown = Breakdown.of(by);
        if (asOf != null) {
            throw new InvalidInput(new InputError("/asOf", "AS_OF_NOT_OFFERED"));
        }
        units.require(unit);
        Locale locale = Languages.of(language);
        return new Indicators(
                unit,
                period,
                null,
                FigureView.of(figures.of(unit, period), locale),
                rows(unit, period, breakdown));
    }

    private List<? extends IndicatorRow> rows(UnitPath unit, Period period, Breakdown by) {
        return switch (by) {
            case NONE -> List.of();
            case CHILDREN -> rowsOfChildren(unit, period);
            case TEAM ->
                    figures.ofTeams(unit, period).stream().map(IndicatorRow.OfTeam::of).toList();
            case MONTH ->
                    figures.ofMonths(unit, period).entrySet().stream()
                            .map(row -> IndicatorRow.OfMonth.of(row.getKey(), row.getValue()))
                            .toList();
        };
    }

    private List<IndicatorRow> rowsOfChildren(UnitPath unit, Period period) {
        var children = units.children(unit);
        var measures = figures.ofChildren(unit, period, children.stream().map(Unit::path).toList());
        return children.stream()
                .<IndicatorRow>map(
                        child ->
                                IndicatorRow.OfUnit.of(
                                        child, Objects.requireNonNull(measures.get(child.path()))))
                .toList();
    }

    record Indicators(
            UnitPath unit,
            Period period,
            @Nullable String asOf,
            List<FigureView> indicators,
            List<? extends IndicatorRow> rows) {}
}
