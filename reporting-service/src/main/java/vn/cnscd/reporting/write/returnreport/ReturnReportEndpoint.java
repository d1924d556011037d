package vn.cnscd.reporting.write.returnreport;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
import vn.cnscd.reporting.write.Reason;
import vn.cnscd.reporting.write.ReportAccess;
import vn.cnscd.reporting.write.ReportCommand.ReturnReport;

/** Returns a submitted report to its unit, to be corrected. */
@UnitController
class ReturnReportEndpoint {
    private final Commands commands;
    private final Reports reports;

    ReturnReportEndpoint(Commands commands, Reports reports) {
        this.commands = commands;
        this.reports = reports;
    }

    @Operation(summary = "Return a submitted report with the reason")
    @PostMapping("/reports/{period}/return")
    @AllowedRoles({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER})
    ResponseEntity<ReportView> returnReport(
            UnitPath unit,
            @PathVariable Period period,
            Actor actor,
            SeenVersion seen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language,
            @RequestBody Reason body) {
        ReportAccess.requireDecider(actor, unit);
        String reason = body.checked();
        reports.require(unit, period);
        commands.send(new ReturnReport(unit, period, seen.number(), reason));
        return reports.answer(unit, period, language);
    }
}
