package vn.cnscd.reporting.read.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.ReportPolicy;
import vn.cnscd.reporting.policy.ReportPolicy.Timeliness;
import vn.cnscd.reporting.read.figures.Figures;
import vn.cnscd.reporting.read.units.Units;

/** Reports with their figures, as every report endpoint answers them. */
@Component
public class Reports {
    private final ReportRows rows;
    private final OwedReports owed;
    private final Figures figures;
    private final Units units;
    private final Clock clock;

    Reports(ReportRows rows, OwedReports owed, Figures figures, Units units, Clock clock) {
        this.rows = rows;
        this.owed = owed;
        this.figures = figures;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Refuses with 404 what no report is about: an unknown unit, the country, a period that is not
     * the policy's.
     */
    public void require(UnitPath unit, Period period) {
        if (period.kind() != ReportPolicy.KIND || unit.level() == UnitLevel.COUNTRY) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        units.require(unit);
    }

    public ResponseEntity<ReportView> answer(
            UnitPath unit, Period period, @Nullable String language) {
        var report = rows.find(unit, period);
        return ResponseEntity.ok()
                .eTag("\"" + report.version() + "\"")
                .body(view(report, Languages.of(language)));
    }

    public ReportView view(UnitPath unit, Period period, Locale language) {
        return view(rows.find(unit, period), language);
    }

    private ReportView view(ReportRow report, Locale language) {
        return ReportView.of(
                report, figures.of(report.unit(), report.period()), timeliness(report), language);
    }

    /** Whether there was no team of the unit's own yet when the period ended. */
    public boolean isBeforeFirst(UnitPath unit, Period period) {
        return owed.isBeforeFirst(unit, period);
    }

    private Timeliness timeliness(ReportRow report) {
        boolean nobodyWaits =
                report.submittedAt() == null && isBeforeFirst(report.unit(), report.period());
        return nobodyWaits
                ? Timeliness.NOT_DUE
                : ReportPolicy.timeliness(report.period(), report.submittedOn(), today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
