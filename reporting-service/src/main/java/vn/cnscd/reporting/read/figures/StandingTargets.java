package vn.cnscd.reporting.read.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.StandingTarget;
import vn.cnscd.contracts.registry.StandingTarget.Holder;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.asof.AsOf;

/**
 * What policies have teams and units reach (chỉ tiêu theo quy định), by what holds on the first day
 * of a period.
 */
@Repository
class StandingTargets {
    private static final TypeReference<List<StandingTarget>> TARGETS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    StandingTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is set for a period in a unit, in those that it lies in, and below it.
     *
     * @param longest the longest path of a unit that is asked for, in characters
     */
    InPeriod around(UnitPath unit, int longest, Period period, AsOf asOf) {
        var layers = new HashMap<UnitPath, List<StandingTarget>>();
        asOf.sql(
                        jdbc,
                        """
                        select distinct on (unit) unit, targets from policy_targets
                        where valid_from <= :firstDay and known_at < %s
                            and (unit in ('vn', left(:from, 2), left(:from, 8))
                                or unit >= :from collate "C" and unit < :to collate "C" and length(unit) <= :longest)
                        order by unit, valid_from desc, sequence desc
                        """
                                .formatted(asOf.knownBeforeSql()))
                .param("firstDay", period.firstDay())
                .param("longest", longest)
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .query(into(layers));
        return new InPeriod(period.kind(), layers);
    }

    private static RowCallbackHandler into(Map<UnitPath, List<StandingTarget>> layers) {
        return row -> {
            String targets = row.getString("targets");
            if (targets != null) {
                layers.put(
                        new UnitPath(row.getString("unit")),
                        EventJson.mapper().readValue(targets, TARGETS));
            }
        };
    }

    /** The targets of periods of one kind, by the unit whose policy sets them. */
    record InPeriod(Period.Kind kind, Map<UnitPath, List<StandingTarget>> layers) {
        Map<Indicator, Target> ofUnit(UnitPath unit) {
            return unit.level() == UnitLevel.COUNTRY ? Map.of() : of(Holder.of(unit.level()), unit);
        }

        Map<Indicator, Target> ofTeams(UnitPath unit) {
            return of(Holder.TEAM, unit);
        }

        /** As with every rule, the nearest unit that sets targets decides on all of them. */
        private Map<Indicator, Target> of(Holder holder, UnitPath unit) {
            var nearest = unit.upwards().map(layers::get).filter(Objects::nonNull).findFirst();
            var targets = new HashMap<Indicator, Target>();
            for (StandingTarget each : nearest.orElse(List.of())) {
                if (each.of() == holder && each.period() == kind) {
                    targets.put(
                            NationalIndicator.valueOf(each.indicator().name()),
                            new Target(each.comparator(), each.value()));
                }
            }
            return targets;
        }
    }
}
