package vn.cnscd.reporting.read.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.Narrative;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.policy.Timeliness;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.figures.FigureView;
import vn.cnscd.reporting.read.smallcells.SmallCells;

/**
 * A report as it is answered.
 *
 * @param dueOn null when it is never late
 * @param firstDay the first day that its figures count
 * @param lastDay the last
 * @param figures those submitted; while no submission stands, those of now
 * @param provisional whether these days were not over when the figures were taken, as it is on the
 *     15th of its last month: what became of them stands in {@code changesSinceSubmission}
 * @param changesSinceSubmission where the figures of now differ from those submitted
 */
public record ReportView(
        UnitPath unit,
        Period period,
        ReportState state,
        @Nullable LocalDate dueOn,
        Timeliness timeliness,
        LocalDate firstDay,
        LocalDate lastDay,
        List<FigureView> figures,
        boolean provisional,
        Narrative narrative,
        @Nullable Instant submittedAt,
        @Nullable String returnReason,
        List<Change> changesSinceSubmission) {

    /** A figure that is another one today. */
    public record Change(String code, @Nullable BigDecimal was, @Nullable BigDecimal is) {}

    /** The same without the numbers that are too small to be shown to everybody. */
    ReportView withoutSmall(Catalogue catalogue, SmallCells smallCells) {
        return new ReportView(
                unit,
                period,
                state,
                dueOn,
                timeliness,
                firstDay,
                lastDay,
                FigureView.withoutSmall(figures, catalogue, smallCells),
                provisional,
                narrative,
                submittedAt,
                returnReason,
                changesSinceSubmission.stream()
                        .filter(change -> !smallCells.concern(catalogue.get(change.code())))
                        .toList());
    }

    static ReportView of(
            ReportRow report,
            List<Figure> current,
            Catalogue catalogue,
            AsOf now,
            Timeliness timeliness,
            Locale language) {
        List<Figure> frozen = report.figures();
        var taken = report.submittedAt() == null ? now : AsOf.at(report.submittedAt());
        return new ReportView(
                report.unit(),
                report.period(),
                report.state(),
                report.dueOn(),
                timeliness,
                report.days().first(),
                report.days().last(),
                FigureView.of(
                        frozen == null ? current : frozen,
                        catalogue,
                        report.period(),
                        taken,
                        language),
                !taken.hasEnded(report.days().last()),
                report.narrative(),
                report.submittedAt(),
                report.returnReason(),
                frozen == null ? List.of() : changes(frozen, current));
    }

    private static List<Change> changes(List<Figure> frozen, List<Figure> current) {
        var now = new HashMap<String, @Nullable BigDecimal>();
        current.forEach(figure -> now.put(figure.code(), figure.value()));
        var changes = new ArrayList<Change>();
        for (Figure was : frozen) {
            BigDecimal is = now.get(was.code());
            if (!isSame(was.value(), is)) {
                changes.add(new Change(was.code(), was.value(), is));
            }
        }
        return changes;
    }

    private static boolean isSame(@Nullable BigDecimal was, @Nullable BigDecimal is) {
        if (was == null || is == null) {
            return was == null && is == null;
        }
        return was.compareTo(is) == 0;
    }
}
