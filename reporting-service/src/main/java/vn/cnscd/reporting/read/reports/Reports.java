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
import vn.cnscd.reporting.policy.Timeliness;
import vn.cnscd.reporting.read.figures.Figures;
import vn.cnscd.reporting.read.policies.ReportPolicies;
import vn.cnscd.reporting.read.units.Units;

/** Reports with their figures, as every report endpoint answers them. */
@Component
public class Reports {
    private final ReportRows rows;
    private final OwedReports owed;
    private final Figures figures;
    private final Units units;
    private final ReportPolicies policies;
    private final Clock clock;

    Reports(
            ReportRows rows,
            OwedReports owed,
            Figures figures,
            Units units,
            ReportPolicies policies,
            Clock clock) {
        this.rows = rows;
        this.owed = owed;
        this.figures = figures;
        this.units = units;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Refuses with 404 what no report is about: an unknown unit, the country, a period that the
     * unit's policy does not know and nobody has reported on.
     */
    public void require(UnitPath unit, Period period) {
        if (unit.level() == UnitLevel.COUNTRY) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        units.require(unit);
        boolean stands = rows.find(unit, period).filter(row -> !row.waived()).isPresent();
        if (!stands && !policies.of(unit).knows(period)) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
    }

    public ResponseEntity<ReportView> answer(
            UnitPath unit, Period period, @Nullable String language) {
        var report = find(unit, period);
        return ResponseEntity.ok()
                .eTag("\"" + report.version() + "\"")
                .body(view(report, Languages.of(language)));
    }

    public ReportView view(UnitPath unit, Period period, Locale language) {
        return view(find(unit, period), language);
    }

    /** Null when it is never late. */
    public @Nullable LocalDate dueOn(UnitPath unit, Period period) {
        return find(unit, period).dueOn();
    }

    /**
     * Whether nobody waits for it: the unit's first team dates from after the period, or the report
     * was waived.
     */
    public boolean isNotOwed(UnitPath unit, Period period) {
        return isNotOwed(find(unit, period));
    }

    private ReportRow find(UnitPath unit, Period period) {
        return rows.find(unit, period)
                .orElseGet(
                        () ->
                                ReportRow.untouched(
                                        unit,
                                        period,
                                        policies.of(unit).dueOn(period).orElse(null)));
    }

    private ReportView view(ReportRow report, Locale language) {
        return ReportView.of(
                report, figures.of(report.unit(), report.period()), timeliness(report), language);
    }

    private Timeliness timeliness(ReportRow report) {
        return report.submittedAt() == null && isNotOwed(report)
                ? Timeliness.NOT_DUE
                : Timeliness.of(report.dueOn(), report.submittedOn(), today());
    }

    private boolean isNotOwed(ReportRow report) {
        return report.waived() || owed.isBeforeFirst(report.unit(), report.period());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
