package vn.cnscd.reporting.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.reporting.events.IndicatorDefined;

/**
 * Đặt chỉ tiêu riêng của tỉnh.
 *
 * @param seenVersion the version that the caller has seen; null when any will do
 */
public record DefineIndicator(IndicatorDefined wanted, @Nullable Long seenVersion) {
    @TargetAggregateIdentifier
    public String stream() {
        return IndicatorDefined.stream(wanted.unit(), wanted.code());
    }
}
