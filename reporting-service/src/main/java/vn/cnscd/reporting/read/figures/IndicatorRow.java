package vn.cnscd.reporting.read.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.read.asof.AsOf;
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

    /** A team, with what it is to reach and how it stands against that. */
    record OfTeam(
            String team,
            Map<Indicator, @Nullable BigDecimal> values,
            Map<Indicator, Target> targets,
            Map<Indicator, @Nullable Boolean> met,
            Map<Indicator, @Nullable Pace> pace)
            implements IndicatorRow {
        static OfTeam of(TeamFigures team, Period period, AsOf asOf) {
            var amounts = team.measures().amounts();
            var met = new LinkedHashMap<Indicator, @Nullable Boolean>();
            var pace = new LinkedHashMap<Indicator, @Nullable Pace>();
            team.targets()
                    .forEach(
                            (code, target) -> {
                                var figure =
                                        Objects.requireNonNull(amounts.get(code))
                                                .figure(code, target);
                                met.put(code, figure.met());
                                pace.put(code, Pace.of(figure, period, asOf));
                            });
            return new OfTeam(team.team(), team.measures().values(), team.targets(), met, pace);
        }
    }
}
