package vn.cnscd.reporting.write.approvereport;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.read.reports.ReportView;
import vn.cnscd.reporting.read.reports.Reports;
import vn.cnscd.reporting.write.ReportAccess;
import vn.cnscd.reporting.write.ReportCommand.ApproveReport;

/** Approves a submitted report. */
@UnitController
class ApproveReportEndpoint {
    private final Commands commands;
    private final Reports reports;

    ApproveReportEndpoint(Commands commands, Reports reports) {
        this.commands = commands;
        this.reports = reports;
    }

    @Operation(summary = "Approve a submitted report")
    @PostMapping("/reports/{period}/approval")
    @AllowedRoles({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER})
    ResponseEntity<ReportView> approve(
            UnitPath unit,
            @PathVariable Period period,
            Actor actor,
            SeenVersion seen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        ReportAccess.requireDecider(actor, unit);
        reports.require(unit, period);
        commands.send(new ApproveReport(unit, period, seen.number()));
        return reports.answer(unit, period, language);
    }
}
