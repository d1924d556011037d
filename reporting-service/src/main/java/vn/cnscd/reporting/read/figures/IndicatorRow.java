package vn.cnscd.reporting.read.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.read.figures.Figures.TeamFigures;
import vn.cnscd.reporting.read.units.Unit;

/** One row of a breakdown: a child unit, a team or a month, and its values by indicator. */
sealed interface IndicatorRow {
    /** A child unit. */
    record OfUnit(String unit, String name, Map<Indicator, @Nullable BigDecimal> values)
            implements IndicatorRow {
        static OfUnit of(Unit unit, Map<Indicator, @Nullable BigDecimal> values) {
            return new OfUnit(unit.path(), unit.fullName(), values);
        }
    }

    /** A month of the period. */
    record OfMonth(String month, Map<Indicator, @Nullable BigDecimal> values)
            implements IndicatorRow {
        static OfMonth of(String month, Measures measures) {
            return new OfMonth(month, measures.values());
        }
    }

    /** A team, with what it is to reach and whether it does. */
    record OfTeam(
            String team,
            Map<Indicator, @Nullable BigDecimal> values,
            Map<Indicator, Target> targets,
            Map<Indicator, @Nullable Boolean> met)
            implements IndicatorRow {
        static OfTeam of(TeamFigures team) {
            var amounts = team.measures().amounts();
            var met = new LinkedHashMap<Indicator, @Nullable Boolean>();
            team.targets()
                    .forEach(
                            (code, target) ->
                                    met.put(
                                            code,
                                            Objects.requireNonNull(amounts.get(code))
                                                    .meets(code.kind(), target)));
            return new OfTeam(team.team(), team.measures().values(), team.targets(), met);
        }
    }
}
