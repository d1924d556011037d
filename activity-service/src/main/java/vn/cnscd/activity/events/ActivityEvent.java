package vn.cnscd.activity.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Topic;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** What can happen to one activity (hoạt động). Stored for ever: change by ADR only. */
public sealed interface ActivityEvent extends AboutUnit {

    ActivityId activityId();

    /** Says the whole of what an activity was; what was said last stands. */
    sealed interface Described extends ActivityEvent {

        String team();

        ActivityType type();

        Set<Topic> topics();

        LocalDate heldOn();

        boolean inPerson();

        int facilitators();

        int participants();

        List<Household> households();

        Map<ResultKind, Integer> results();

        /**
         * The day on which it counts where that is another than the day it was held, because a
         * locked report had closed that; else null.
         */
        @Nullable LocalDate countedOn();

        /** The day on which it counts. */
        default LocalDate countsOn() {
            var counted = countedOn();
            return counted == null ? heldOn() : counted;
        }
    }

    /** A supported household (hộ gia đình); who it is only its team can tell. */
    record Household(UnitPath village, String pseudonym, Set<Vulnerability> vulnerable) {}

    /**
     * It was held and counts. Its JSON is published as it is: field by field the contract's. What
     * its team wrote about it stands beside it, see {@link SubmissionMetadata}.
     */
    record ActivityRecorded(
            ActivityId activityId,
            String team,
            UnitPath unit,
            ActivityType type,
            Set<Topic> topics,
            LocalDate heldOn,
            boolean inPerson,
            int facilitators,
            int participants,
            List<Household> households,
            Map<ResultKind, Integer> results,
            @Nullable LocalDate countedOn)
            implements Described {

        /** The same, counted on another day than the one it was held on. */
        public ActivityRecorded countedOn(LocalDate day) {
            return new ActivityRecorded(
                    activityId,
                    team,
                    unit,
                    type,
                    topics,
                    heldOn,
                    inPerson,
                    facilitators,
                    participants,
                    households,
                    results,
                    day);
        }
    }

    /** It was amended (sửa): described anew as a whole; remark and reason are free text. */
    record ActivityAmended(
            ActivityId activityId,
            String team,
            UnitPath unit,
            ActivityType type,
            Set<Topic> topics,
            LocalDate heldOn,
            boolean inPerson,
            int facilitators,
            int participants,
            List<Household> households,
            Map<ResultKind, Integer> results,
            Remark remark,
            String reason,
            @Nullable LocalDate countedOn)
            implements Described {

        /** The same with other households. */
        public ActivityAmended with(List<Household> others) {
            return new ActivityAmended(
                    activityId,
                    team,
                    unit,
                    type,
                    topics,
                    heldOn,
                    inPerson,
                    facilitators,
                    participants,
                    others,
                    results,
                    remark,
                    reason,
                    countedOn);
        }
    }

    /** It was declared void (hủy) and counts nowhere from now on; the reason is free text too. */
    record ActivityVoided(ActivityId activityId, UnitPath unit, String reason)
            implements ActivityEvent {}
}
