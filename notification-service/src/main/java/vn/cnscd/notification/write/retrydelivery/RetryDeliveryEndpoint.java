package vn.cnscd.notification.write.retrydelivery;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.notification.read.deliveries.Deliveries;
import vn.cnscd.notification.read.deliveries.DeliveryRow;
import vn.cnscd.notification.write.delivery.DeliveryQueue;

@UnitController
class RetryDeliveryEndpoint {

    private final Deliveries deliveries;
    private final DeliveryQueue queue;

    RetryDeliveryEndpoint(Deliveries deliveries, DeliveryQueue queue) {
        this.deliveries = deliveries;
        this.queue = queue;
    }

    @Operation(summary = "Try a failed delivery again")
    @PostMapping("/deliveries/{id}/retry")
    @AllowedRoles(Role.OPERATOR)
    DeliveryRow retry(UnitPath unit, @PathVariable UUID id) {
        DeliveryRow delivery = find(unit, id);
        if (!queue.putBack(id)) {
            throw new RequestRefused(DeliveryRefusal.NOT_FAILED, delivery.state());
        }
        return find(unit, id);
    }

    private DeliveryRow find(UnitPath unit, UUID id) {
        return deliveries
                .find(unit, id)
                .orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
    }
}
