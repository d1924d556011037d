package vn.cnscd.activity.write.voidactivity;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.activity.events.ActivityId;

/**
 * Declare an activity void (hủy).
 *
 * @param expectedVersion the version that the decision was made on; null when it does not matter
 */
public record VoidActivity(
        @TargetAggregateIdentifier ActivityId activityId,
        String reason,
        @Nullable Long expectedVersion) {}
