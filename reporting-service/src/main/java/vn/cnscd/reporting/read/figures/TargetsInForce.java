package vn.cnscd.reporting.read.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.reporting.TargetComparator;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.read.asof.AsOf;

/**
 * Which targets hold for a unit and for each team in it: those that were set for the period itself
 * (giao chỉ tiêu), and of a figure without such a one that of the policy. Of teams' targets, a
 * layer nearer to the team goes before one farther away.
 */
@Repository
class TargetsInForce {
    private final JdbcClient jdbc;
    private final StandingTargets standing;

    TargetsInForce(JdbcClient jdbc, StandingTargets standing) {
        this.jdbc = jdbc;
        this.standing = standing;
    }

    Map<Indicator, Target> ofUnit(Catalogue catalogue, UnitPath unit, Period period, AsOf asOf) {
        var targets = new HashMap<UnitPath, Map<Indicator, Target>>();
        asOf.sql(
                        jdbc,
                        """
                        select unit, indicator, comparator, value from %s as target
                        where period = :period and unit = :unit and scope = 'UNIT'
                        """
                                .formatted(asOf.rows("target")))
                .param("period", period.toString())
                .param("unit", unit.value())
                .query(into(targets, catalogue));
        var policies = standing.around(unit, unit.value().length(), period, asOf);
        return first(targets.getOrDefault(unit, Map.of()), policies.ofUnit(unit));
    }

    /** The targets of each unit directly below a unit. */
    Function<UnitPath, Map<Indicator, Target>> ofUnitsBelow(
            Catalogue catalogue, UnitPath unit, Period period, AsOf asOf) {
        var targets = new HashMap<UnitPath, Map<Indicator, Target>>();
        asOf.sql(
                        jdbc,
                        """
                        select unit, indicator, comparator, value from %s as target
                        where period = :period and scope = 'UNIT'
                            and unit >= :from collate "C" and unit < :to collate "C"
                            and length(unit) = :childLength
                        """
                                .formatted(asOf.rows("target")))
                .param("period", period.toString())
                .param("childLength", unit.childLength())
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .query(into(targets, catalogue));
        var policies = standing.around(unit, unit.childLength(), period, asOf);
        return child -> first(targets.getOrDefault(child, Map.of()), policies.ofUnit(child));
    }

    /** The targets of teams, by the unit that a team is in: the unit or one below it. */
    Function<UnitPath, Map<Indicator, Target>> ofTeamsIn(
            Catalogue catalogue, UnitPath unit, Period period, AsOf asOf) {
        var targets = new HashMap<UnitPath, Map<Indicator, Target>>();
        asOf.sql(
                        jdbc,
                        """
                        select unit, indicator, comparator, value from %s as target
                        where period = :period and scope = 'TEAM'
                            and (unit >= :from collate "C" and unit < :to collate "C" or unit in ('vn', left(:from, 2), left(:from, 8)))
                        """
                                .formatted(asOf.rows("target")))
                .param("period", period.toString())
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .query(into(targets, catalogue));
        var policies = standing.around(unit, Integer.MAX_VALUE, period, asOf);
        return place -> {
            var nearest = new HashMap<Indicator, Target>();
            place.upwards()
                    .map(layer -> targets.getOrDefault(layer, Map.of()))
                    .forEach(layer -> layer.forEach(nearest::putIfAbsent));
            return first(nearest, policies.ofTeams(place));
        };
    }

    /** The targets of one source, and of another where the first says nothing of a figure. */
    private static Map<Indicator, Target> first(
            Map<Indicator, Target> set, Map<Indicator, Target> others) {
        var targets = new HashMap<Indicator, Target>();
        targets.putAll(others);
        targets.putAll(set);
        return targets;
    }

    private static RowCallbackHandler into(
            Map<UnitPath, Map<Indicator, Target>> targets, Catalogue catalogue) {
        return row -> {
            var ofUnit =
                    targets.computeIfAbsent(
                            new UnitPath(row.getString("unit")), unit -> new HashMap<>());
            var target =
                    new Target(
                            TargetComparator.valueOf(row.getString("comparator")),
                            row.getBigDecimal("value"));
            catalogue
                    .find(row.getString("indicator"))
                    .ifPresent(indicator -> ofUnit.put(indicator, target));
        };
    }
}
