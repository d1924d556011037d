package vn.cnscd.reporting.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.time.Period;

/**
 * What can happen to a unit's report (báo cáo) on a period. Stored for ever: change by ADR only.
 */
public sealed interface ReportEvent extends AboutUnit {
    Period period();

    /** The stream of the report of a unit on a period; there can be only one. */
    static String stream(UnitPath unit, Period period) {
        return "report/" + unit + "/" + period;
    }

    /**
     * The unit owes a report, which is never late without a due day.
     *
     * @param window which days it covers; null in what was stored before units could choose: those
     *     of the calendar
     */
    record ReportOpened(
            UnitPath unit, Period period, @Nullable LocalDate dueOn, @Nullable ReportWindow window)
            implements ReportEvent {}

    /**
     * It is due on another day, or covers others, by the unit's policy.
     *
     * @param window as of {@link ReportOpened}
     */
    record ReportRescheduled(
            UnitPath unit, Period period, @Nullable LocalDate dueOn, @Nullable ReportWindow window)
            implements ReportEvent {}

    /** It is not owed any more: the policy asks for none, or the unit's teams were dissolved. */
    record ReportWaived(UnitPath unit, Period period) implements ReportEvent {}

    /** The unit submitted it; the figures are those that it saw, for ever. */
    record ReportSubmitted(
            UnitPath unit,
            Period period,
            Instant submittedAt,
            Narrative narrative,
            List<Figure> figures)
            implements ReportEvent {}

    /** The level above wants it corrected. */
    record ReportReturned(UnitPath unit, Period period, String reason) implements ReportEvent {}

    /** The level above accepts it. */
    record ReportApproved(UnitPath unit, Period period) implements ReportEvent {}

    /**
     * Nothing of the period may change any more, in the unit or anywhere below it.
     *
     * @param lateChanges what becomes of what is told of it; null, in what was stored before
     *     policies said so, is refused
     */
    record ReportLocked(UnitPath unit, Period period, @Nullable LateChanges lateChanges)
            implements ReportEvent {}
}
