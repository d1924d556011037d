package vn.cnscd.reporting.read.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.units.Unit;
import vn.cnscd.reporting.read.units.Units;

/** The figures of a unit and period as they are answered, if asked for broken down. */
@Component
class ShownFigures {
    private final Figures figures;
    private final Units units;
    private final Clock clock;

    ShownFigures(Figures figures, Units units, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.clock = clock;
    }

    /** What was known by the end of a day; 400 for what is no day. */
    AsOf asOf(@Nullable String day) {
        return AsOf.of(day, clock);
    }

    /** 404 for a unit that is not known. */
    Indicators of(
            UnitPath unit,
            Period period,
            Breakdown by,
            RowOrder order,
            AsOf asOf,
            Locale language) {
        units.require(unit);
        return new Indicators(
                unit,
                period,
                asOf.asked(),
                !asOf.hasEnded(period.lastDay()),
                FigureView.of(figures.of(unit, period, asOf), period, asOf, language),
                order.of(rows(unit, period, by, asOf)));
    }

    private List<IndicatorRow> rows(UnitPath unit, Period period, Breakdown by, AsOf asOf) {
        return switch (by) {
            case NONE -> List.of();
            case CHILDREN -> rowsOfChildren(unit, period, asOf);
            case TEAM ->
                    figures.ofTeams(unit, period, asOf).entrySet().stream()
                            .<IndicatorRow>map(
                                    team ->
                                            IndicatorRow.OfTeam.of(
                                                    team.getKey(), team.getValue(), period, asOf))
                            .toList();
            case MONTH ->
                    figures.ofMonths(unit, period, asOf).entrySet().stream()
                            .<IndicatorRow>map(
                                    row -> IndicatorRow.OfMonth.of(row.getKey(), row.getValue()))
                            .toList();
        };
    }

    private List<IndicatorRow> rowsOfChildren(UnitPath unit, Period period, AsOf asOf) {
        var children = units.children(unit, asOf);
        var found =
                figures.ofChildren(unit, period, children.stream().map(Unit::path).toList(), asOf);
        return children.stream()
                .<IndicatorRow>map(
                        child ->
                                IndicatorRow.OfUnit.of(
                                        child,
                                        Objects.requireNonNull(found.get(child.path())),
                                        period,
                                        asOf))
                .toList();
    }

    /**
     * The answer.
     *
     * @param provisional whether the period was still running, so that its figures can grow
     */
    record Indicators(
            UnitPath unit,
            Period period,
            @Nullable LocalDate asOf,
            boolean provisional,
            List<FigureView> indicators,
            List<IndicatorRow> rows) {}
}
