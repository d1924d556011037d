package vn.cnscd.reporting.write.submitreport;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Narrative;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.figures.Figures;
import vn.cnscd.reporting.read.reports.ReportView;
import vn.cnscd.reporting.read.reports.Reports;
import vn.cnscd.reporting.write.ReportAccess;
import vn.cnscd.reporting.write.ReportCommand.SubmitReport;
import vn.cnscd.reporting.write.ReportRefusal;

/** Submits a unit's report with the figures of this moment. */
@UnitController
class SubmitReportEndpoint {
    private static final int LONGEST_TEXT = 10_000;

    private final Commands commands;
    private final Figures figures;
    private final Reports reports;
    private final Clock clock;

    SubmitReportEndpoint(Commands commands, Figures figures, Reports reports, Clock clock) {
        this.commands = commands;
        this.figures = figures;
        this.reports = reports;
        this.clock = clock;
    }

    @Operation(summary = "Submit the report with the figures of this moment")
    @PostMapping("/reports/{period}/submission")
    @AllowedRoles({Role.TEAM_LEADER, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICER})
    ResponseEntity<ReportView> submit(
            UnitPath unit,
            @PathVariable Period period,
            Actor actor,
            SeenVersion seen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language,
            @RequestBody Submission body) {
        ReportAccess.requireSubmitter(actor, unit);
        var narrative = body.checkedNarrative();
        reports.requireUnit(unit);
        var obligation = reports.obligation(unit, period);
        if (!obligation.owed()) {
            throw new RequestRefused(ReportRefusal.PERIOD_NOT_OWED);
        }
        commands.send(
                new SubmitReport(
                        unit,
                        period,
                        seen.number(),
                        obligation.terms(),
                        narrative,
                        figures.of(
                                unit,
                                period,
                                obligation.terms().window().of(period),
                                AsOf.now(clock))));
        return reports.answer(unit, period, language);
    }

    record Submission(@Nullable Narrative narrative) {
        Narrative checkedNarrative() {
            if (narrative == null) {
                throw new InvalidInput(new InputError("/narrative", "REQUIRED"));
            }
            var errors = new ArrayList<InputError>();
            check(narrative.achievements(), "achievements", errors);
            check(narrative.difficulties(), "difficulties", errors);
            check(narrative.proposals(), "proposals", errors);
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            return narrative;
        }

        private static void check(@Nullable String text, String field, List<InputError> errors) {
            if (text != null && text.length() > LONGEST_TEXT) {
                errors.add(new InputError("/narrative/" + field, "TOO_LONG", LONGEST_TEXT));
            }
        }
    }
}
