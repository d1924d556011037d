package vn.cnscd.reporting.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.events.RequestEvent;

/**
 * Trả lời yêu cầu báo cáo đột xuất.
 *
 * @param seenVersion the version that the caller has seen; null when any will do
 */
public record AnswerRequest(
        UnitPath unit, UnitPath asker, String id, @Nullable Long seenVersion, String answer) {
    @TargetAggregateIdentifier
    public String stream() {
        return RequestEvent.stream(asker, id, unit);
    }
}
