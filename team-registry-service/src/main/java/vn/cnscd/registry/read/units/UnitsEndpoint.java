package vn.cnscd.registry.read.units;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** A unit and the units below it. */
@UnitController
class UnitsEndpoint {

    private static final int MAX_SEARCH = 200;

    private final Units units;

    UnitsEndpoint(Units units) {
        this.units = units;
    }

    @Operation(summary = "An administrative unit")
    @GetMapping
    @AllowedRoles(everyone = true)
    ResponseEntity<UnitView> unit(UnitPath path) {
        var unit = units.require(path);
        return ResponseEntity.ok()
                .eTag("\"" + (unit.sequence() + 1) + "\"")
                .body(UnitView.of(unit));
    }

    @Operation(summary = "The units directly below; q finds names without accents")
    @GetMapping("/children")
    @AllowedRoles(everyone = true)
    Page<UnitView> children(
            UnitPath path, @RequestParam(defaultValue = "") String q, PageQuery page) {
        units.requireKnown(path);
        if (q.length() > MAX_SEARCH) {
            throw new InvalidInput(new InputError("/q", "TOO_LONG", MAX_SEARCH));
        }
        return UnitPages.page(page, after -> units.children(path, q, after, page.fetchSize()));
    }
}
