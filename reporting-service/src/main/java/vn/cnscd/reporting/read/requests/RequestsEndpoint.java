package vn.cnscd.reporting.read.requests;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.read.requests.Requests.Position;
import vn.cnscd.reporting.read.units.Units;

/** The requests that concern a unit. */
@UnitController
class RequestsEndpoint {
    private final Requests requests;
    private final Units units;

    RequestsEndpoint(Requests requests, Units units) {
        this.requests = requests;
        this.units = units;
    }

    @Operation(
            summary =
                    "Reports asked for beside the cycle, by the unit and of it and those below, what is due last first")
    @GetMapping("/report-requests")
    @AllowedRoles(everyone = true)
    Page<RequestView> requests(UnitPath unit, PageQuery page) {
        units.require(unit);
        var rows =
                requests.of(
                        unit, page.after(Position::of).orElse(Position.START), page.fetchSize());
        return Page.of(
                rows, page, row -> List.of(row.dueOn().toString(), row.by().value(), row.id()));
    }

    @Operation(summary = "A request with the answers of the unit and those below")
    @GetMapping("/report-requests/{by}/{id}")
    @AllowedRoles(everyone = true)
    RequestView request(UnitPath unit, @PathVariable String by, @PathVariable String id) {
        var asker =
                UnitPath.parseIdentifier(by)
                        .orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
        return requests.require(unit, asker, id);
    }
}
