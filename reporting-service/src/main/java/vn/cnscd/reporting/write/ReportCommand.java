package vn.cnscd.reporting.write;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.Narrative;
import vn.cnscd.reporting.events.ReportEvent;
import vn.cnscd.reporting.policy.ReportTerms;

/** What can be asked of a report. */
public sealed interface ReportCommand {
    UnitPath unit();

    Period period();

    /** The version that the caller has seen, from {@code If-Match}; null when any will do. */
    @Nullable Long seenVersion();

    @TargetAggregateIdentifier
    default String report() {
        return ReportEvent.stream(unit(), period());
    }

    /**
     * Nộp báo cáo.
     *
     * @param terms what a report is held to that nobody had opened yet
     */
    record SubmitReport(
            UnitPath unit,
            Period period,
            @Nullable Long seenVersion,
            ReportTerms terms,
            Narrative narrative,
            List<Figure> figures)
            implements ReportCommand {}

    /** Trả lại báo cáo. */
    record ReturnReport(UnitPath unit, Period period, @Nullable Long seenVersion, String reason)
            implements ReportCommand {}

    /** Duyệt báo cáo. */
    record ApproveReport(UnitPath unit, Period period, @Nullable Long seenVersion)
            implements ReportCommand {}

    /**
     * Khóa kỳ báo cáo.
     *
     * @param lateChanges what the unit's policy has become of what is told of the period later
     */
    record LockReport(
            UnitPath unit, Period period, @Nullable Long seenVersion, LateChanges lateChanges)
            implements ReportCommand {}
}
