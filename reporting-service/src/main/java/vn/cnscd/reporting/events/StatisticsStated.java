package vn.cnscd.reporting.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * A unit stated its statistics (số liệu thống kê) of a period; they replace what it stated before.
 *
 * @param values by the codes of their indicators
 * @param source where they come from; null when not said
 * @param confirmed the doubts in spite of which they were confirmed; null in what was stored before
 *     there were any
 */
public record StatisticsStated(
        UnitPath unit,
        Period period,
        @JsonProperty("rates") Map<String, Value> values,
        @Nullable String source,
        @Nullable List<String> confirmed)
        implements AboutUnit {
    /**
     * A number as it is stored: of a rate never the percentage alone.
     *
     * @param numerator the part, or a count itself
     * @param denominator the whole, at least 1; null for a count
     */
    public record Value(long numerator, @Nullable Long denominator) {}

    /** Whether others say the same of the same. */
    public boolean says(Map<String, Value> others, @Nullable String otherSource) {
        return values.equals(others) && Objects.equals(source, otherSource);
    }

    public static String stream(UnitPath unit, Period period) {
        return "statistics/" + unit + "/" + period;
    }
}
