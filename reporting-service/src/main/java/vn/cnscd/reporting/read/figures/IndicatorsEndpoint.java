package vn.cnscd.reporting.read.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.units.Unit;
import vn.cnscd.reporting.read.units.Units;

/** The figures of a unit and period, if asked for broken down. */
@UnitController
class IndicatorsEndpoint {
    private final Figures figures;
    private final Units units;
    private final Clock clock;

    IndicatorsEndpoint(Figures figures, Units units, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.clock = clock;
    }

    @Operation(
            summary = "Figures of a unit and period",
            description =
                    """
                    The value of a RATIO is a percentage, 100 × numerator / denominator (90.5 stands for 90,5 %), and so \
                    is the value of its target; whether the target is met is decided on the raw numbers, never on the \
                    rounded percentage. null is "not reported", 0 a confirmed zero: figures of activities are 0 once \
                    the unit has a team and the period has begun. MEMBERS counts every role. TEAMS and MEMBERS are as at \
                    the end of the period. by=children, team or month adds rows. asOf asks for what was known by the end of that day in \
                    Vietnam: what was recorded, amended, voided, established or stated later does not count; today and \
                    later days give what is known now.""")
    @GetMapping("/indicators")
    @AllowedRoles(everyone = true)
    Indicators indicators(
            UnitPath unit,
            @RequestParam Period period,
            @RequestParam(required = false) @Nullable String by,
            @Parameter(schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "asOf", required = false)
                    @Nullable String asOfDay,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        var breakdown = Breakdown.of(by);
        var asOf = AsOf.of(asOfDay, clock);
        units.require(unit);
        Locale locale = Languages.of(language);
        return new Indicators(
                unit,
                period,
                asOf.asked(),
                FigureView.of(figures.of(unit, period, asOf), locale),
                rows(unit, period, breakdown, asOf));
    }

    private List<? extends IndicatorRow> rows(
            UnitPath unit, Period period, Breakdown by, AsOf asOf) {
        return switch (by) {
            case NONE -> List.of();
            case CHILDREN -> rowsOfChildren(unit, period, asOf);
            case TEAM ->
                    figures.ofTeams(unit, period, asOf).stream()
                            .map(IndicatorRow.OfTeam::of)
                            .toList();
            case MONTH ->
                    figures.ofMonths(unit, period, asOf).entrySet().stream()
                            .map(row -> IndicatorRow.OfMonth.of(row.getKey(), row.getValue()))
                            .toList();
        };
    }

    private List<IndicatorRow> rowsOfChildren(UnitPath unit, Period period, AsOf asOf) {
        var children = units.children(unit, asOf);
        var values =
                figures.ofChildren(unit, period, children.stream().map(Unit::path).toList(), asOf);
        return children.stream()
                .<IndicatorRow>map(
                        child ->
                                IndicatorRow.OfUnit.of(
                                        child, Objects.requireNonNull(values.get(child.path()))))
                .toList();
    }

    record Indicators(
            UnitPath unit,
            Period period,
            @Nullable LocalDate asOf,
            List<FigureView> indicators,
            List<? extends IndicatorRow> rows) {}
}
