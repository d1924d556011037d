package vn.cnscd.registry.read.units;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;
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
    private final Clock clock;

    UnitsEndpoint(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Operation(
            summary = "An administrative unit",
            description =
                    "As it is described today, or on another day; validTo is its last day, if it has ended.")
    @GetMapping
    @AllowedRoles(everyone = true)
    ResponseEntity<UnitView> unit(
            UnitPath path, @RequestParam(required = false) @Nullable LocalDate on) {
        var unit =
                units.find(path, AskedDay.of(on, clock))
                        .orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
        return ResponseEntity.ok().eTag(eTag(unit)).body(UnitView.of(unit));
    }

    @Operation(
            summary = "The units directly below; q finds names without accents",
            description = "Those that there are today, or were or will be on another day.")
    @GetMapping("/children")
    @AllowedRoles(everyone = true)
    Page<UnitView> children(
            UnitPath path,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable LocalDate on,
            PageQuery page) {
        units.requireKnown(path);
        if (q.length() > MAX_SEARCH) {
            throw new InvalidInput(new InputError("/q", "TOO_LONG", MAX_SEARCH));
        }
        var day = AskedDay.of(on, clock);
        return UnitPages.page(page, after -> units.children(path, q, day, after, page.fetchSize()));
    }

    /** Of another day it may be described otherwise, without anything having happened since. */
    private static String eTag(Unit unit) {
        long version = unit.sequence() + 1;
        return unit.described() == unit.sequence()
                ? "\"" + version + "\""
                : "\"" + version + "." + unit.described() + "\"";
    }
}
