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
import vn.cnscd.reporting.policy.ReportTerms;
import vn.cnscd.reporting.policy.Timeliness;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.catalogue.Catalogues;
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
    private final Catalogues catalogues;
    private final Clock clock;

    Reports(
            ReportRows rows,
            OwedReports owed,
            Figures figures,
            Units units,
            ReportPolicies policies,
            Catalogues catalogues,
            Clock clock) {
        this.rows = rows;
        this.owed = owed;
        this.figures = figures;
        this.units = units;
        this.policies = policies;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** Refuses with 404 what reports to nobody: an unknown unit, the country. */
    public void requireUnit(UnitPath unit) {
        if (unit.level() == UnitLevel.COUNTRY) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        units.require(unit);
    }

    /** Refuses with 404 what no report is about; so does every question below about its period. */
    public void require(UnitPath unit, Period period) {
        requireUnit(unit);
        find(unit, period);
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

    public Obligation obligation(UnitPath unit, Period period) {
        var report = find(unit, period);
        return new Obligation(!isNotOwed(report), report.terms());
    }

    /**
     * Whether somebody waits for a report, and what it is held to.
     *
     * @param owed not when the unit's first team dates from after the period, or it was waived
     */
    public record Obligation(boolean owed, ReportTerms terms) {}

    /** Refuses with 404 a period that the unit's policy does not know and nobody reported on. */
    private ReportRow find(UnitPath unit, Period period) {
        var opened = rows.find(unit, period);
        if (opened.isPresent() && !opened.get().waived()) {
            return opened.get();
        }
        var policy = policies.of(unit);
        if (!policy.knows(period)) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        return opened.orElseGet(() -> ReportRow.untouched(unit, period, policy.terms(period)));
    }

    private ReportView view(ReportRow report, Locale language) {
        var now = AsOf.now(clock);
        return ReportView.of(
                report,
                figures.of(report.unit(), report.period(), report.days(), now),
                catalogues.of(report.unit()),
                now,
                timeliness(report),
                language);
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
