package vn.cnscd.registry.read.units;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.contracts.time.Period;

/** The provinces that the caller may see. */
@RestController
class ProvincesEndpoint {

    private final Units units;
    private final Clock clock;

    ProvincesEndpoint(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Operation(summary = "The provinces")
    @GetMapping("/api/v1/provinces")
    @AllowedRoles(everyone = true)
    Page<UnitView> provinces(Actor actor, PageQuery page) {
        var today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        return UnitPages.page(
                page, after -> units.provinces(actor.unit(), today, after, page.fetchSize()));
    }
}
