package vn.cnscd.reporting.read.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.Narrative;

/**
 * A report as it stands.
 *
 * @param version number of events so far; 0 when nothing has happened yet
 * @param submittedAt of the submission that stands, else null
 * @param figures those that were submitted, null when no submission stands
 */
record ReportRow(
        UnitPath unit,
        Period period,
        long version,
        ReportState state,
        @Nullable Instant submittedAt,
        Narrative narrative,
        @Nullable List<Figure> figures,
        @Nullable String returnReason) {
    static ReportRow untouched(UnitPath unit, Period period) {
        return new ReportRow(unit, period, 0, ReportState.OPEN, null, Narrative.EMPTY, null, null);
    }

    @Nullable LocalDate submittedOn() {
        return submittedAt == null ? null : LocalDate.ofInstant(submittedAt, Period.ZONE);
    }
}
