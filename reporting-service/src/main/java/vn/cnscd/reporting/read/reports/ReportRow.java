package vn.cnscd.reporting.read.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.DateRange;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.Narrative;
import vn.cnscd.reporting.policy.ReportTerms;

/**
 * A report as it stands.
 *
 * @param version number of events so far; 0 when nothing has happened yet
 * @param terms what it was opened with
 * @param waived whether it was owed and is no longer
 * @param submittedAt of the submission that stands, else null
 * @param figures those that were submitted, null when no submission stands
 */
record ReportRow(
        UnitPath unit,
        Period period,
        long version,
        ReportState state,
        ReportTerms terms,
        boolean waived,
        @Nullable Instant submittedAt,
        Narrative narrative,
        @Nullable List<Figure> figures,
        @Nullable String returnReason) {
    /** Nothing has happened to it yet. */
    static ReportRow untouched(UnitPath unit, Period period, ReportTerms terms) {
        return new ReportRow(
                unit, period, 0, ReportState.OPEN, terms, false, null, Narrative.EMPTY, null, null);
    }

    @Nullable LocalDate dueOn() {
        return terms.dueOn();
    }

    /** The days that its figures count. */
    DateRange days() {
        return terms.window().of(period);
    }

    @Nullable LocalDate submittedOn() {
        return submittedAt == null ? null : LocalDate.ofInstant(submittedAt, Period.ZONE);
    }
}
