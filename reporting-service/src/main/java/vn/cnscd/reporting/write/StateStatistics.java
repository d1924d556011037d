package vn.cnscd.reporting.write;

import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.StatisticsStated;
import vn.cnscd.reporting.events.StatisticsStated.Value;

/**
 * Cập nhật số liệu thống kê.
 *
 * @param seenVersion the version that the caller has seen; null when any will do
 * @param source where the numbers come from; null when not said
 * @param confirmed the doubts in spite of which they are confirmed
 */
public record StateStatistics(
        UnitPath unit,
        Period period,
        @Nullable Long seenVersion,
        Map<String, Value> values,
        @Nullable String source,
        List<String> confirmed) {
    @TargetAggregateIdentifier
    public String stream() {
        return StatisticsStated.stream(unit, period);
    }
}
