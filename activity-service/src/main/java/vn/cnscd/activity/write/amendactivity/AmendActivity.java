package vn.cnscd.activity.write.amendactivity;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.write.submitactivities.Redraft;

/**
 * Describe an activity anew (sửa hoạt động).
 *
 * @param redraft what it is to be, and what stands against that
 * @param keepHouseholds whether its households stay what they are: nobody who reads pseudonyms can
 *     name them again
 * @param expectedVersion the version that the decision was made on; null when it does not matter
 */
public record AmendActivity(
        @TargetAggregateIdentifier ActivityId activityId,
        Redraft redraft,
        boolean keepHouseholds,
        @Nullable Long expectedVersion) {}
