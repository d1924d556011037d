package vn.cnscd.reporting.read.figures;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.figures.Figures.PlaceFigures;

/**
 * One row of a breakdown: a child unit, an area, a team, a month or a period, and its values by
 * indicator.
 */
sealed interface IndicatorRow {
    /** Null for what is not reported. */
    Map<Indicator, @Nullable BigDecimal> values();

    /** A child unit, with what it is to reach as a whole and how it stands against that. */
    record OfUnit(
            String unit,
            String name,
            Map<Indicator, @Nullable BigDecimal> values,
            Map<Indicator, Target> targets,
            Map<Indicator, @Nullable Pace> pace)
            implements IndicatorRow {
        static OfUnit of(String unit, String name, PlaceFigures figures, Period period, AsOf asOf) {
            return new OfUnit(
                    unit,
                    name,
                    figures.measures().values(),
                    figures.targets(),
                    figures.pace(period, asOf));
        }
    }

    /** An area of a province. */
    record OfArea(String area, String name, Map<Indicator, @Nullable BigDecimal> values)
            implements IndicatorRow {}

    /** A month of the period. */
    record OfMonth(String month, Map<Indicator, @Nullable BigDecimal> values)
            implements IndicatorRow {
        static OfMonth of(String month, PlaceFigures figures) {
            return new OfMonth(month, figures.measures().values());
        }
    }

    /** The period itself or one before it, of the same kind. */
    record OfPeriod(String period, Map<Indicator, @Nullable BigDecimal> values)
            implements IndicatorRow {
        static OfPeriod of(String period, PlaceFigures figures) {
            return new OfPeriod(period, figures.measures().values());
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
        static OfTeam of(String team, PlaceFigures figures, Period period, AsOf asOf) {
            return new OfTeam(
                    team,
                    figures.measures().values(),
                    figures.targets(),
                    figures.met(),
                    figures.pace(period, asOf));
        }
    }
}
