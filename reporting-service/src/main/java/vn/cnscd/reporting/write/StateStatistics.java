package vn.cnscd.reporting.write;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.StatisticsStated;
import vn.cnscd.reporting.events.StatisticsStated.Ratio;

/** Cập nhật số liệu thống kê. */
public record StateStatistics(UnitPath unit, Period period, Map<String, Ratio> rates) {
    @TargetAggregateIdentifier
    public String stream() {
        return StatisticsStated.stream(unit, period);
    }
}
