package vn.cnscd.notification.read.deliveries;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;

@UnitController
class DeliveriesEndpoint {

    private final Deliveries deliveries;

    DeliveriesEndpoint(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Operation(summary = "Deliveries of the unit and all below it, for operators")
    @GetMapping("/deliveries")
    @AllowedRoles({Role.OPERATOR, Role.PROVINCE_OFFICER})
    Page<DeliveryRow> deliveries(
            UnitPath unit,
            @RequestParam(required = false) @Nullable DeliveryState state,
            PageQuery page) {
        return deliveries.list(unit, state, page);
    }
}
