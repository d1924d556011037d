package vn.cnscd.reporting.read.reports;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.Timeliness;
import vn.cnscd.reporting.read.catalogue.Catalogues;
import vn.cnscd.reporting.read.smallcells.SmallCells;
import vn.cnscd.reporting.read.units.Units;

/** A unit's own reports. */
@UnitController
class ReportEndpoint {
    private final Reports reports;
    private final ReportRows rows;
    private final Units units;
    private final Catalogues catalogues;
    private final SmallCells smallCells;

    ReportEndpoint(
            Reports reports,
            ReportRows rows,
            Units units,
            Catalogues catalogues,
            SmallCells smallCells) {
        this.reports = reports;
        this.rows = rows;
        this.units = units;
        this.catalogues = catalogues;
        this.smallCells = smallCells;
    }

    @Operation(
            summary = "A unit's report on a period",
            description =
                    """
                    On the periods of the unit's policy, due as it says until the end of that day in Vietnam; dueOn is \
                    null when it is never late. The country's default: each quarter, due on the 15th of its last month. \
                    figures are those submitted; while no submission stands, those of now. They count the days from firstDay to lastDay: those of \
                    the calendar, or from the 15th to the 14th where the unit's policy says reportWindow MID_MONTH. provisional \
                    is true when these days were not over when the figures were taken. \
                    changesSinceSubmission tells which of them are others today.""")
    @GetMapping("/reports/{period}")
    @AllowedRoles(everyone = true)
    ResponseEntity<ReportView> report(
            UnitPath unit,
            Actor actor,
            @PathVariable Period period,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        reports.requireUnit(unit);
        var answer = reports.answer(unit, period, language);
        var report = answer.getBody();
        return report == null || !smallCells.areHiddenFrom(actor)
                ? answer
                : ResponseEntity.ok()
                        .headers(answer.getHeaders())
                        .body(report.withoutSmall(catalogues.of(unit), smallCells));
    }

    @Operation(summary = "The reports that a unit has owed, the newest period first")
    @GetMapping("/reports")
    @AllowedRoles(everyone = true)
    Page<ReportOfUnit> reports(UnitPath unit, PageQuery page) {
        units.require(unit);
        String before = page.isFirst() ? null : page.after().getFirst();
        var found = rows.ofUnit(unit, before, page.fetchSize());
        return Page.of(found, page, row -> List.of(row.period().toString()))
                .map(row -> ReportOfUnit.of(row, reports.today()));
    }

    record ReportOfUnit(
            Period period, ReportState state, @Nullable LocalDate dueOn, Timeliness timeliness) {
        static ReportOfUnit of(ReportRow row, LocalDate today) {
            return new ReportOfUnit(
                    row.period(),
                    row.state(),
                    row.dueOn(),
                    Timeliness.of(row.dueOn(), row.submittedOn(), today));
        }
    }
}
