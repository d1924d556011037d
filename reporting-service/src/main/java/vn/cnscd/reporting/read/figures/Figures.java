package vn.cnscd.reporting.read.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.DateRange;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.figures.Teams.Team;

/** The figures (số liệu) of any unit and period, whole or broken down. */
@Component
@Transactional(readOnly = true)
public class Figures {
    private final Flows flows;
    private final Rosters rosters;
    private final Sizes sizes;
    private final Rates rates;
    private final TargetsInForce targets;
    private final Teams teams;

    Figures(
            Flows flows,
            Rosters rosters,
            Sizes sizes,
            Rates rates,
            TargetsInForce targets,
            Teams teams) {
        this.flows = flows;
        this.rosters = rosters;
        this.sizes = sizes;
        this.rates = rates;
        this.targets = targets;
        this.teams = teams;
    }

    /** Every indicator of the catalogue, in its order. */
    public List<Figure> of(UnitPath unit, Period period, AsOf asOf) {
        return of(unit, period, period.calendarWindow(), asOf);
    }

    /**
     * Every indicator of the catalogue, in its order.
     *
     * @param days that count, where a report on the period covers others than the calendar's
     */
    public List<Figure> of(UnitPath unit, Period period, DateRange days, AsOf asOf) {
        var set = targets(unit, period, asOf);
        var cut = Cut.whole(unit, period, days, asOf);
        return measures(cut, Map.of(Cut.WHOLE, period)).values().stream()
                .flatMap(measures -> measures.amounts().entrySet().stream())
                .map(each -> each.getValue().figure(each.getKey(), set.get(each.getKey())))
                .toList();
    }

    /**
     * The values of each child by its path, also of children that have no figures.
     *
     * @param days that count, as in {@link #of(UnitPath, Period, DateRange, AsOf)}
     */
    public Map<String, Map<Indicator, @Nullable BigDecimal>> ofChildren(
            UnitPath unit, Period period, DateRange days, List<String> children, AsOf asOf) {
        var values = new LinkedHashMap<String, Map<Indicator, @Nullable BigDecimal>>();
        measuresOfChildren(unit, period, days, children, asOf)
                .forEach((child, measures) -> values.put(child, measures.values()));
        return values;
    }

    /** The figures of each child by its path beside its targets, in the order of the children. */
    Map<String, PlaceFigures> ofChildren(
            UnitPath unit, Period period, List<String> children, AsOf asOf) {
        var set = targets.ofUnitsBelow(unit, period, asOf);
        var figures = new LinkedHashMap<String, PlaceFigures>();
        measuresOfChildren(unit, period, period.calendarWindow(), children, asOf)
                .forEach(
                        (child, measures) ->
                                figures.put(
                                        child,
                                        new PlaceFigures(
                                                measures,
                                                set.getOrDefault(new UnitPath(child), Map.of()))));
        return figures;
    }

    private Map<String, Measures> measuresOfChildren(
            UnitPath unit, Period period, DateRange days, List<String> children, AsOf asOf) {
        var keys = new LinkedHashMap<String, Period>();
        children.forEach(child -> keys.put(child, period));
        return measures(Cut.byChild(unit, period, days, asOf), keys);
    }

    /** By month; one that has not begun has nothing reported. */
    Map<String, Measures> ofMonths(UnitPath unit, Period period, AsOf asOf) {
        var keys = new LinkedHashMap<String, Period>();
        period.months().forEach(month -> keys.put(month.toString(), month));
        return measures(Cut.byMonth(unit, period, asOf), keys);
    }

    /** Of each team by its code. */
    Map<String, PlaceFigures> ofTeams(UnitPath unit, Period period, AsOf asOf) {
        List<Team> established = teams.in(unit, period, asOf);
        var done =
                flows.ofTeams(
                        established.stream().map(Team::code).toArray(String[]::new),
                        Cut.whole(unit, period, period.calendarWindow(), asOf));
        var set = targets.ofTeamsIn(unit, period, asOf);
        var rows = new LinkedHashMap<String, PlaceFigures>();
        for (Team team : established) {
            var measures =
                    new Measures(
                            asOf.hasBegun(period),
                            done.getOrDefault(team.code(), Map.of()),
                            new Roster(team.active() ? 1 : 0, team.members(), 0),
                            Size.UNKNOWN,
                            Map.of());
            rows.put(team.code(), new PlaceFigures(measures, set.of(team.unit())));
        }
        return rows;
    }

    /** A village with a single team is that team: what a team is to reach shows there too. */
    private Map<Indicator, Target> targets(UnitPath unit, Period period, AsOf asOf) {
        var set = new EnumMap<Indicator, Target>(Indicator.class);
        if (unit.level() == UnitLevel.VILLAGE && teams.in(unit, period, asOf).size() == 1) {
            set.putAll(targets.ofTeamsIn(unit, period, asOf).of(unit));
        }
        set.putAll(targets.ofUnit(unit, period, asOf));
        return set;
    }

    private Map<String, Measures> measures(Cut cut, Map<String, Period> keys) {
        var done = flows.of(cut);
        var roster = rosters.of(cut);
        var size = sizes.of(cut);
        var stated = rates.of(cut);
        var rows = new LinkedHashMap<String, Measures>();
        keys.forEach(
                (key, period) ->
                        rows.put(
                                key,
                                new Measures(
                                        cut.asOf().hasBegun(period),
                                        done.getOrDefault(key, Map.of()),
                                        roster.getOrDefault(key, Roster.NONE),
                                        size.getOrDefault(cut.keyOfSize(key), Size.UNKNOWN),
                                        stated.getOrDefault(key, Map.of()))));
        return rows;
    }

    /** The measures of a unit or team beside what it is to reach. */
    record PlaceFigures(Measures measures, Map<Indicator, Target> targets) {
        /** How it stands against each of its targets. */
        Map<Indicator, @Nullable Pace> pace(Period period, AsOf asOf) {
            var pace = new LinkedHashMap<Indicator, @Nullable Pace>();
            figures().forEach((code, figure) -> pace.put(code, Pace.of(figure, period, asOf)));
            return pace;
        }

        /** Whether it reaches each of its targets. */
        Map<Indicator, @Nullable Boolean> met() {
            var met = new LinkedHashMap<Indicator, @Nullable Boolean>();
            figures().forEach((code, figure) -> met.put(code, figure.met()));
            return met;
        }

        private Map<Indicator, Figure> figures() {
            var figures = new EnumMap<Indicator, Figure>(Indicator.class);
            targets.forEach(
                    (code, target) ->
                            figures.put(code, measures.amount(code).figure(code, target)));
            return figures;
        }
    }
}
