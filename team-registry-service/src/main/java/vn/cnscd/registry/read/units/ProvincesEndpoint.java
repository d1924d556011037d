package vn.cnscd.registry.read.units;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;

/** The provinces that the caller may see. */
@RestController
class ProvincesEndpoint {

    private final Units units;

    ProvincesEndpoint(Units units) {
        this.units = units;
    }

    @Operation(summary = "The provinces")
    @GetMapping("/api/v1/provinces")
    @AllowedRoles(everyone = true)
    Page<UnitView> provinces(Actor actor, PageQuery page) {
        return UnitPages.page(
                page, after -> units.provinces(actor.unit(), after, page.fetchSize()));
    }
}
