package vn.cnscd.reporting.read.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.read.asof.AsOf;

/**
 * Which targets hold for a unit and for each team in it; a layer nearer to the team goes before one
 * farther away.
 */
@Repository
class TargetsInForce {
    private final JdbcClient jdbc;

    TargetsInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Indicator, Target> ofUnit(UnitPath unit, Period period, AsOf asOf) {
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
                .query(into(targets));
        return targets.getOrDefault(unit, Map.of());
    }

    /** The targets of each unit directly below a unit, by its path; none for a unit without. */
    Map<UnitPath, Map<Indicator, Target>> ofUnitsBelow(UnitPath unit, Period period, AsOf asOf) {
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
                .param("childLength", Cut.childLength(unit))
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .query(into(targets));
        return targets;
    }

    /**
     * The targets of teams that are set in the unit, below it, and in the units that it lies in.
     */
    TeamTargets ofTeamsIn(UnitPath unit, Period period, AsOf asOf) {
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
                .query(into(targets));
        return new TeamTargets(targets);
    }

    private static RowCallbackHandler into(Map<UnitPath, Map<Indicator, Target>> targets) {
        return row ->
                targets.computeIfAbsent(
                                new UnitPath(row.getString("unit")),
                                unit -> new EnumMap<>(Indicator.class))
                        .put(
                                Indicator.valueOf(row.getString("indicator")),
                                new Target(
                                        Target.Comparator.valueOf(row.getString("comparator")),
                                        row.getBigDecimal("value")));
    }

    /** The targets of teams, by the unit that set them. */
    record TeamTargets(Map<UnitPath, Map<Indicator, Target>> byUnit) {
        /** Those of a team of this unit. */
        Map<Indicator, Target> of(UnitPath unit) {
            var nearest = new EnumMap<Indicator, Target>(Indicator.class);
            unit.upwards()
                    .map(layer -> byUnit.getOrDefault(layer, Map.of()))
                    .forEach(layer -> layer.forEach(nearest::putIfAbsent));
            return nearest;
        }
    }
}
