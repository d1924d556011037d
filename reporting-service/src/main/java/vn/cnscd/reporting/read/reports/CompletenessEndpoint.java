package vn.cnscd.reporting.read.reports;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.read.units.Units;

/** Who below a unit has reported on a period, and who has not. */
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
        units.require(unit);
        return Completeness.of(owed.below(unit, period), reports.today());
    }
}
