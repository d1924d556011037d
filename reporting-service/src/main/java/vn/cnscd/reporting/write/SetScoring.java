package vn.cnscd.reporting.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.reporting.events.ScoringSet;

/**
 * Đặt cách chấm điểm.
 *
 * @param seenVersion the version that the caller has seen; null when any will do
 */
public record SetScoring(ScoringSet wanted, @Nullable Long seenVersion) {
    @TargetAggregateIdentifier
    public String stream() {
        return ScoringSet.stream(wanted.unit());
    }
}
