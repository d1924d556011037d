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
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.DateRange;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.figures.Areas.Area;
import vn.cnscd.reporting.read.figures.Figures.FiguresInParts;
import vn.cnscd.reporting.read.figures.Figures.PlaceFigures;
import vn.cnscd.reporting.read.units.Units;

/** The figures of a unit and period as they are answered, if asked for broken down. */
@Component
class ShownFigures {
    private static final int COMPARED_PERIODS = 4;

    private final Figures figures;
    private final Units units;
    private final Areas areas;
    private final Clock clock;

    ShownFigures(Figures figures, Units units, Areas areas, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.areas = areas;
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
            Boundaries boundaries,
            RowOrder order,
            AsOf asOf,
            Locale language) {
        units.require(unit);
        var shown =
                boundaries == Boundaries.TODAY
                        ? inTodaysBoundaries(unit, period, by, asOf)
                        : shown(unit, period, by, asOf);
        return new Indicators(
                unit,
                period,
                asOf.asked(),
                !asOf.hasEnded(period.lastDay()),
                FigureView.of(shown.whole(), period, asOf, language),
                order.of(shown.rows()));
    }

    private Shown shown(UnitPath unit, Period period, Breakdown by, AsOf asOf) {
        return switch (by) {
            case NONE -> new Shown(figures.of(unit, period, asOf), List.of());
            case CHILDREN -> {
                var names = names(unit, period.calendarWindow(), asOf);
                yield Shown.of(
                        figures.byChild(unit, period, names.keySet(), asOf), names, period, asOf);
            }
            case AREA -> {
                var found = areas.of(unit);
                var names = found.stream().collect(Collectors.toMap(Area::id, Area::name));
                yield Shown.of(
                        figures.byArea(unit, period, found, asOf),
                        (id, of) ->
                                new IndicatorRow.OfArea(
                                        id, names.getOrDefault(id, id), of.measures().values()));
            }
            case TEAM ->
                    Shown.of(
                            figures.byTeam(unit, period, asOf),
                            (team, of) -> IndicatorRow.OfTeam.of(team, of, period, asOf));
            case MONTH ->
                    Shown.of(
                            figures.byPeriod(unit, period, period.months(), asOf),
                            IndicatorRow.OfMonth::of);
            case PERIOD ->
                    Shown.of(
                            figures.byPeriod(unit, period, lastFour(period), asOf),
                            IndicatorRow.OfPeriod::of);
        };
    }

    private Shown inTodaysBoundaries(UnitPath unit, Period period, Breakdown by, AsOf asOf) {
        if (asOf.asked() != null || (by != Breakdown.NONE && by != Breakdown.CHILDREN)) {
            throw new InvalidInput(new InputError("/boundaries", "NOT_TOGETHER"));
        }
        if (by == Breakdown.NONE) {
            return new Shown(figures.inTodaysBoundaries(unit, period, asOf), List.of());
        }
        var today = asOf.lastDay();
        var first = period.firstDay().isBefore(today) ? period.firstDay() : today;
        var names = names(unit, new DateRange(first, today), asOf);
        return Shown.of(
                figures.byChildInTodaysBoundaries(unit, period, names.keySet(), asOf),
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
