package vn.cnscd.reporting.read.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.DateRange;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.catalogue.Catalogues;
import vn.cnscd.reporting.read.figures.Areas.Area;
import vn.cnscd.reporting.read.figures.Figures.FiguresInParts;
import vn.cnscd.reporting.read.figures.Figures.PlaceFigures;
import vn.cnscd.reporting.read.smallcells.SmallCells;
import vn.cnscd.reporting.read.units.Units;

/** The figures of a unit and period as they are answered, if asked for broken down. */
@Component
class ShownFigures {
    private static final int COMPARED_PERIODS = 4;

    private final Figures figures;
    private final Units units;
    private final Areas areas;
    private final Catalogues catalogues;
    private final SmallCells smallCells;
    private final Clock clock;

    ShownFigures(
            Figures figures,
            Units units,
            Areas areas,
            Catalogues catalogues,
            SmallCells smallCells,
            Clock clock) {
        this.figures = figures;
        this.units = units;
        this.areas = areas;
        this.catalogues = catalogues;
        this.smallCells = smallCells;
        this.clock = clock;
    }

    /**
     * What a caller asks for, as it was written.
     *
     * @param by into what the figures are broken down
     * @param codes which indicators; null for all
     */
    record Question(
            UnitPath unit,
            Period period,
            @Nullable String by,
            @Nullable String boundaries,
            @Nullable String sort,
            @Nullable Integer limit,
            @Nullable List<String> codes,
            @Nullable String asOf) {}

    /**
     * What somebody may see of the figures; 400 for a question that makes no sense, 404 for a unit
     * that is not known.
     */
    Indicators of(Question question, Locale language, Actor actor) {
        var unit = question.unit();
        var period = question.period();
        var by = Breakdown.of(question.by());
        var asOf = AsOf.of(question.asOf(), clock);
        var boundaries = Boundaries.of(question.boundaries());
        var catalogue = only(question.codes(), catalogues.of(unit));
        var order = RowOrder.of(question.sort(), question.limit(), catalogue);
        units.require(unit);
        var shown =
                boundaries == Boundaries.TODAY
                        ? inTodaysBoundaries(catalogue, unit, period, by, asOf)
                        : shown(catalogue, unit, period, by, asOf);
        var figures = FigureView.of(shown.whole(), catalogue, period, asOf, language);
        if (smallCells.areHiddenFrom(actor)) {
            figures = FigureView.withoutSmall(figures, catalogue, smallCells);
            // Before they are ranked or cut off: neither tells what is hidden.
            hideSmall(shown.rows(), catalogue);
        }
        return new Indicators(
                unit,
                period,
                asOf.asked(),
                !asOf.hasEnded(period.lastDay()),
                figures,
                order.of(shown.rows()));
    }

    private void hideSmall(List<IndicatorRow> rows, Catalogue catalogue) {
        var values = rows.stream().map(IndicatorRow::values).toList();
        catalogue.inForce().stream()
                .filter(smallCells::concern)
                .forEach(indicator -> smallCells.hide(indicator, values));
    }

    private static Catalogue only(@Nullable List<String> codes, Catalogue catalogue) {
        if (codes == null) {
            return catalogue;
        }
        if (!codes.stream().allMatch(code -> catalogue.find(code).isPresent())) {
            throw new InvalidInput(new InputError("/codes", "INVALID"));
        }
        return catalogue.only(codes);
    }

    private Shown shown(
            Catalogue catalogue, UnitPath unit, Period period, Breakdown by, AsOf asOf) {
        return switch (by) {
            case NONE -> new Shown(figures.of(catalogue, unit, period, asOf), List.of());
            case CHILDREN -> {
                var names = names(unit, period.calendarWindow(), asOf);
                yield Shown.of(
                        figures.byChild(catalogue, unit, period, names.keySet(), asOf),
                        names,
                        period,
                        asOf);
            }
            case AREA -> {
                var found = areas.of(unit);
                var names = found.stream().collect(Collectors.toMap(Area::id, Area::name));
                yield Shown.of(
                        figures.byArea(catalogue, unit, period, found, asOf),
                        (id, of) ->
                                new IndicatorRow.OfArea(
                                        id, names.getOrDefault(id, id), of.measures().values()));
            }
            case TEAM ->
                    Shown.of(
                            figures.byTeam(catalogue, unit, period, asOf),
                            (team, of) -> IndicatorRow.OfTeam.of(team, of, period, asOf));
            case MONTH ->
                    Shown.of(
                            figures.byPeriod(catalogue, unit, period, period.months(), asOf),
                            IndicatorRow.OfMonth::of);
            case PERIOD ->
                    Shown.of(
                            figures.byPeriod(catalogue, unit, period, lastFour(period), asOf),
                            IndicatorRow.OfPeriod::of);
        };
    }

    private Shown inTodaysBoundaries(
            Catalogue catalogue, UnitPath unit, Period period, Breakdown by, AsOf asOf) {
        if (asOf.asked() != null || (by != Breakdown.NONE && by != Breakdown.CHILDREN)) {
            throw new InvalidInput(new InputError("/boundaries", "NOT_TOGETHER"));
        }
        if (by == Breakdown.NONE) {
            return new Shown(figures.inTodaysBoundaries(catalogue, unit, period, asOf), List.of());
        }
        var today = asOf.lastDay();
        var first = period.firstDay().isBefore(today) ? period.firstDay() : today;
        var names = names(unit, new DateRange(first, today), asOf);
        return Shown.of(
                figures.byChildInTodaysBoundaries(catalogue, unit, period, names.keySet(), asOf),
                names,
                period,
                asOf);
    }

    private Map<String, String> names(UnitPath unit, DateRange days, AsOf asOf) {
        var names = new LinkedHashMap<String, String>();
        units.children(unit, days, asOf)
                .forEach(child -> names.put(child.path(), child.fullName()));
        return names;
    }

    /** The period after the three before it; no period lies before the year 2000. */
    private static List<Period> lastFour(Period period) {
        var periods = new ArrayList<>(List.of(period));
        while (periods.size() < COMPARED_PERIODS && !periods.getFirst().isFirst()) {
            periods.addFirst(periods.getFirst().previous());
        }
        return periods;
    }

    private record Shown(List<Figure> whole, List<IndicatorRow> rows) {
        /** A row for each child unit, with its name. */
        static Shown of(
                FiguresInParts figures, Map<String, String> names, Period period, AsOf asOf) {
            return of(
                    figures,
                    (path, of) ->
                            IndicatorRow.OfUnit.of(
                                    path, names.getOrDefault(path, path), of, period, asOf));
        }

        static Shown of(
                FiguresInParts figures, BiFunction<String, PlaceFigures, IndicatorRow> row) {
            return new Shown(
                    figures.whole(),
                    figures.parts().entrySet().stream()
                            .map(part -> row.apply(part.getKey(), part.getValue()))
                            .toList());
        }
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
