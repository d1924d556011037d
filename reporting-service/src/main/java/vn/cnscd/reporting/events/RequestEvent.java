package vn.cnscd.reporting.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * What can happen to a report that is asked for beside the cycle (báo cáo đột xuất theo yêu cầu).
 * Stored for ever: change by ADR only.
 */
public sealed interface RequestEvent extends AboutUnit {

    /** The stream of a request: its id is the asking unit's own. */
    static String stream(UnitPath asker, String id) {
        return "report-request/" + asker + "/" + id;
    }

    /** The stream of a unit's answer to it. */
    static String stream(UnitPath asker, String id, UnitPath unit) {
        return "request-answer/" + asker + "/" + id + "/" + unit;
    }

    /**
     * A unit asked units below it; who was asked stays asked, whatever becomes of the units.
     *
     * @param dueOn the last day on which an answer is on time
     */
    record ReportRequested(
            UnitPath unit,
            String id,
            String title,
            String question,
            LocalDate dueOn,
            List<UnitPath> asked)
            implements RequestEvent {
        public ReportRequested {
            asked = List.copyOf(asked);
        }
    }

    /** A unit answered, or answered anew: the last answer counts. */
    record RequestAnswered(
            UnitPath unit, UnitPath asker, String id, Instant answeredAt, String answer)
            implements RequestEvent {}
}
