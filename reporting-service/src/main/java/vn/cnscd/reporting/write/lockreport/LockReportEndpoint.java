package vn.cnscd.reporting.write.lockreport;

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
import vn.cnscd.reporting.read.policies.ReportPolicies;
import vn.cnscd.reporting.read.reports.ReportView;
import vn.cnscd.reporting.read.reports.Reports;
import vn.cnscd.reporting.write.ReportAccess;
import vn.cnscd.reporting.write.ReportCommand.LockReport;

/** Locks an approved report (khóa kỳ báo cáo): from then on nothing of its period changes. */
@UnitController
class LockReportEndpoint {
    private final Commands commands;
    private final Reports reports;
    private final ReportPolicies policies;

    LockReportEndpoint(Commands commands, Reports reports, ReportPolicies policies) {
        this.commands = commands;
        this.reports = reports;
        this.policies = policies;
    }

    @Operation(
            summary = "Lock an approved report, for ever",
            description =
                    """
                    From then on the report, statistics and targets of the period, and of shorter periods in it, of the \
                    unit and of all units below it, are refused with 409 PERIOD_LOCKED; so are activities held in the \
                    calendar period, unless the unit's policy says lateChanges NEXT_PERIOD: then those that are recorded late count \
                    on the first day after it. Repeating it changes nothing. 409 NOT_APPROVED before the approval.""")
    @PostMapping("/reports/{period}/lock")
    @AllowedRoles({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER})
    ResponseEntity<ReportView> lock(
            UnitPath unit,
            @PathVariable Period period,
            Actor actor,
            SeenVersion seen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        ReportAccess.requireLocker(actor, unit);
        reports.require(unit, period);
        commands.send(
                new LockReport(unit, period, seen.number(), policies.of(unit).lateChanges(period)));
        return reports.answer(unit, period, language);
    }
}
