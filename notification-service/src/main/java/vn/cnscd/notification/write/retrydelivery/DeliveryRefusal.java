package vn.cnscd.notification.write.retrydelivery;

import vn.cnscd.chassis.core.problem.Refusal;

/** Why a delivery is not tried again. */
enum DeliveryRefusal implements Refusal {
    NOT_FAILED
}
