package vn.cnscd.reporting.read.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.DateRange;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.catalogue.Catalogues;
import vn.cnscd.reporting.read.figures.Areas.Area;
import vn.cnscd.reporting.read.figures.Teams.Team;

/** The figures (số liệu) of any unit and period, whole or broken down. */
@Component
@Transactional(readOnly = true)
public class Figures {
    private final Flows flows;
    private final Merits merits;
    private final Rosters rosters;
    private final Sizes sizes;
    private final Rates rates;
    private final TargetsInForce targets;
    private final Teams teams;
    private final TodaysBoundaries boundaries;
    private final Catalogues catalogues;

    Figures(
            Flows flows,
            Merits merits,
            Rosters rosters,
            Sizes sizes,
            Rates rates,
            TargetsInForce targets,
            Teams teams,
            TodaysBoundaries boundaries,
            Catalogues catalogues) {
        this.flows = flows;
        this.merits = merits;
        this.rosters = rosters;
        this.sizes = sizes;
        this.rates = rates;
        this.targets = targets;
        this.teams = teams;
        this.boundaries = boundaries;
        this.catalogues = catalogues;
    }

    /**
     * Every indicator of the catalogue, in its order.
     *
     * @param days that count, where a report on the period covers others than the calendar's
     */
    public List<Figure> of(UnitPath unit, Period period, DateRange days, AsOf asOf) {
        return whole(
                unit, period, asOf, read(Cut.whole(unit, period, days, asOf), catalogues.of(unit)));
    }

    /**
     * The values of each child by its path, also of children that have no figures.
     *
     * @param days that count, as in {@link #of(UnitPath, Period, DateRange, AsOf)}
     */
    public Map<String, Map<Indicator, @Nullable BigDecimal>> ofChildren(
            UnitPath unit, Period period, DateRange days, List<String> children, AsOf asOf) {
        var read = read(Cut.byChild(unit, period, days, asOf), catalogues.of(unit));
        var values = new LinkedHashMap<String, Map<Indicator, @Nullable BigDecimal>>();
        for (String child : children) {
            values.put(child, read.of(child, period).values());
        }
        return values;
    }

    /** Every indicator of a catalogue in its order. */
    List<Figure> of(Catalogue catalogue, UnitPath unit, Period period, AsOf asOf) {
        var cut = Cut.whole(unit, period, period.calendarWindow(), asOf);
        return whole(unit, period, asOf, read(cut, catalogue));
    }

    /** Every indicator of a catalogue in its order, in the boundaries of today. */
    List<Figure> inTodaysBoundaries(Catalogue catalogue, UnitPath unit, Period period, AsOf now) {
        var cut = Cut.whole(unit, period, period.calendarWindow(), now);
        return whole(unit, period, now, boundaries.of(cut, read(cut, catalogue)).readings());
    }

    /**
     * The unit as a whole and each child, in the boundaries of today; there is no row of a child
     * whose figures are all another's.
     */
    FiguresInParts byChildInTodaysBoundaries(
            Catalogue catalogue,
            UnitPath unit,
            Period period,
            Collection<String> children,
            AsOf now) {
        var cut = Cut.byChild(unit, period, period.calendarWindow(), now);
        var moved = boundaries.of(cut, read(cut, catalogue));
        var left = children.stream().filter(child -> !moved.gone().contains(child)).toList();
        return byChild(unit, period, left, now, moved.readings());
    }

    /** The unit as a whole and each child beside its targets, in the order of the children. */
    FiguresInParts byChild(
            Catalogue catalogue,
            UnitPath unit,
            Period period,
            Collection<String> children,
            AsOf asOf) {
        var cut = Cut.byChild(unit, period, period.calendarWindow(), asOf);
        return byChild(unit, period, children, asOf, read(cut, catalogue));
    }

    private FiguresInParts byChild(
            UnitPath unit, Period period, Collection<String> children, AsOf asOf, Readings read) {
        var set = targets.ofUnitsBelow(read.catalogue(), unit, period, asOf);
        var parts = new LinkedHashMap<String, PlaceFigures>();
        for (String child : children) {
            parts.put(
                    child,
                    new PlaceFigures(read.of(child, period), set.apply(new UnitPath(child))));
        }
        return new FiguresInParts(whole(unit, period, asOf, read), parts);
    }

    /** The province as a whole and each of its areas by its id. */
    FiguresInParts byArea(
            Catalogue catalogue, UnitPath unit, Period period, List<Area> areas, AsOf asOf) {
        var read = read(Cut.byChild(unit, period, period.calendarWindow(), asOf), catalogue);
        var parts = new LinkedHashMap<String, PlaceFigures>();
        for (Area area : areas) {
            parts.put(area.id(), new PlaceFigures(read.of(area.communes(), period), Map.of()));
        }
        return new FiguresInParts(whole(unit, period, asOf, read), parts);
    }

    /**
     * The unit in a period and in others, in their order; one that has not begun has nothing.
     *
     * @param others the months of the period, or periods up to it
     */
    FiguresInParts byPeriod(
            Catalogue catalogue, UnitPath unit, Period period, List<Period> others, AsOf asOf) {
        var read = read(Cut.byPeriod(unit, period, others, asOf), catalogue);
        var parts = new LinkedHashMap<String, PlaceFigures>();
        for (Period other : others) {
            String key = other.toString();
            parts.put(key, new PlaceFigures(read.of(key, other), Map.of()));
        }
        return new FiguresInParts(whole(unit, period, asOf, read), parts);
    }

    /** The unit as a whole and each team by its code beside its targets. */
    FiguresInParts byTeam(Catalogue catalogue, UnitPath unit, Period period, AsOf asOf) {
        return new FiguresInParts(
                of(catalogue, unit, period, asOf),
                teams(teams.in(unit, period, asOf), catalogue, unit, period, asOf));
    }

    /** The values of each team by its code, beside its targets. */
    public Map<String, TeamFigures> ofTeams(
            Catalogue catalogue, UnitPath unit, Period period, AsOf asOf) {
        var established = teams.in(unit, period, asOf);
        var of = teams(established, catalogue, unit, period, asOf);
        var figures = new LinkedHashMap<String, TeamFigures>();
        for (Team team : established) {
            var place = Objects.requireNonNull(of.get(team.code()));
            figures.put(
                    team.code(),
                    new TeamFigures(team.unit(), place.measures().values(), place.targets()));
        }
        return figures;
    }

    /** A team's values, null where not reported, and what it is to reach. */
    public record TeamFigures(
            UnitPath unit,
            Map<Indicator, @Nullable BigDecimal> values,
            Map<Indicator, Target> targets) {}

    private Map<String, PlaceFigures> teams(
            List<Team> established, Catalogue catalogue, UnitPath unit, Period period, AsOf asOf) {
        var cut = Cut.whole(unit, period, period.calendarWindow(), asOf);
        var codes = established.stream().map(Team::code).toArray(String[]::new);
        var done = together(flows.ofTeams(codes, cut), merits.ofTeams(cut));
        var set = targets.ofTeamsIn(catalogue, unit, period, asOf);
        var parts = new LinkedHashMap<String, PlaceFigures>();
        for (Team team : established) {
            var measures =
                    new Measures(
                            catalogue,
                            asOf.hasBegun(period),
                            done.getOrDefault(team.code(), Map.of()),
                            team.roster(),
                            Size.UNKNOWN,
                            Map.of());
            parts.put(team.code(), new PlaceFigures(measures, set.apply(team.unit())));
        }
        return parts;
    }

    private List<Figure> whole(UnitPath unit, Period period, AsOf asOf, Readings read) {
        var set = targets(read.catalogue(), unit, period, asOf);
        return read.of(Cut.WHOLE, period).amounts().entrySet().stream()
                .map(each -> each.getValue().figure(each.getKey(), set.get(each.getKey())))
                .toList();
    }

    /** A village with a single team is that team: what a team is to reach shows there too. */
    private Map<Indicator, Target> targets(
            Catalogue catalogue, UnitPath unit, Period period, AsOf asOf) {
        var set = new HashMap<Indicator, Target>();
        if (unit.level() == UnitLevel.VILLAGE && teams.in(unit, period, asOf).size() == 1) {
            set.putAll(targets.ofTeamsIn(catalogue, unit, period, asOf).apply(unit));
        }
        set.putAll(targets.ofUnit(catalogue, unit, period, asOf));
        return set;
    }

    private Readings read(Cut cut, Catalogue catalogue) {
        return new Readings(
                cut,
                catalogue,
                together(flows.of(cut), merits.of(cut)),
                rosters.of(cut),
                sizes.of(cut),
                rates.of(cut, catalogue));
    }

    /** What was done, and what was proposed: no figure is in both. */
    private static Map<String, Map<NationalIndicator, Long>> together(
            Map<String, Map<NationalIndicator, Long>> done,
            Map<String, Map<NationalIndicator, Long>> proposed) {
        proposed.forEach((key, counts) -> done.merge(key, counts, Flows::plus));
        return done;
    }

    /** A unit as a whole, and its parts by their keys. */
    record FiguresInParts(List<Figure> whole, Map<String, PlaceFigures> parts) {}

    /** The measures of a unit or team beside what it is to reach. */
    record PlaceFigures(Measures measures, Map<Indicator, Target> targets) {
        /** How it stands against each of its targets. */
        Map<Indicator, @Nullable Pace> pace(Period period, AsOf asOf) {
            var pace = new LinkedHashMap<Indicator, @Nullable Pace>();
            figures()
                    .forEach((code, figure) -> pace.put(code, Pace.of(code, figure, period, asOf)));
            return pace;
        }

        /** Whether it reaches each of its targets. */
        Map<Indicator, @Nullable Boolean> met() {
            var met = new LinkedHashMap<Indicator, @Nullable Boolean>();
            figures().forEach((code, figure) -> met.put(code, figure.met()));
            return met;
        }

        private Map<Indicator, Figure> figures() {
            var figures = new LinkedHashMap<Indicator, Figure>();
            for (Indicator code : measures.catalogue().inForce()) {
                var target = targets.get(code);
                if (target != null) {
                    figures.put(code, measures.amount(code).figure(code, target));
                }
            }
            return figures;
        }
    }
}
