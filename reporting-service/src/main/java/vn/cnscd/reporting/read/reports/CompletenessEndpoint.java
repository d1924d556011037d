package vn.cnscd.reporting.read.reports;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.ReportPolicy;
import vn.cnscd.reporting.policy.ReportPolicy.Timeliness;
import vn.cnscd.reporting.read.reports.OwedReports.Owed;
import vn.cnscd.reporting.read.units.Units;

/** Who below a unit has reported on a period, and who has not (đơn vị chưa nộp báo cáo). */
@UnitController
class CompletenessEndpoint {
    private final OwedReports owed;
    private final Reports reports;
    private final Units units;

    CompletenessEndpoint(OwedReports owed, Reports reports, Units units) {
        this.owed = owed;
        this.reports = reports;
        this.units = units;
    }

    @Operation(
            summary =
                    "How many of the units below have reported, and which have not, the longest overdue first")
    @GetMapping("/reports/{period}/completeness")
    @AllowedRoles(everyone = true)
    Completeness completeness(UnitPath unit, @PathVariable Period period) {
        if (period.kind() != ReportPolicy.KIND) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        units.require(unit);
        var dueOn = ReportPolicy.dueOn(period);
        var expected = owed.below(unit, period);
        var submitted = expected.stream().filter(Owed::isSubmitted).toList();
        return new Completeness(
                expected.size(),
                submitted.size(),
                submitted.stream().filter(each -> isOnTime(each, period)).count(),
                submitted.stream().filter(each -> !isOnTime(each, period)).count(),
                expected.stream()
                        .filter(each -> !each.isSubmitted())
                        .map(each -> Missing.of(each, dueOn, reports.today()))
                        .sorted(
                                Comparator.comparingLong(Missing::daysLate)
                                        .reversed()
                                        .thenComparing(Missing::unit))
                        .toList());
    }

    private static boolean isOnTime(Owed report, Period period) {
        var submittedOn = report.submittedOn();
        return submittedOn != null
                && ReportPolicy.timeliness(period, submittedOn, submittedOn) == Timeliness.ON_TIME;
    }

    record Completeness(
            long expected, long submitted, long onTime, long late, List<Missing> missing) {}

    record Missing(String unit, String name, LocalDate dueOn, long daysLate) {
        static Missing of(Owed report, LocalDate dueOn, LocalDate today) {
            return new Missing(
                    report.unit(),
                    report.name(),
                    dueOn,
                    Math.max(0, today.toEpochDay() - dueOn.toEpochDay()));
        }
    }
}
