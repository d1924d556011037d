package vn.cnscd.reporting.write;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.StatisticsStated;
import vn.cnscd.reporting.events.StatisticsStated.Ratio;

/**
 * Cập nhật số liệu thống kê.
 *
 * @param seenVersion the version that the caller has seen; null when any will do
 */
public record StateStatistics(
        UnitPath unit, Period period, @Nullable Long seenVersion, Map<String, Ratio> rates) {
    @TargetAggregateIdentifier
    public String stream() {
        return StatisticsStated.stream(unit, period);
    }
}
