package vn.cnscd.notification.automation.whennotificationisraisedthendeliver;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.cnscd.notification.policy.DeliveryPolicy;
import vn.cnscd.notification.write.delivery.DeliveryQueue;

/** Delivers on every channel, each at its own pace: a slow one holds up no other. */
@Component
public class Deliverers implements SmartLifecycle {

    private final List<Deliverer> deliverers;

    Deliverers(
            List<Channel> channels,
            DeliveryQueue queue,
            DeliveryPolicy policy,
            MeterRegistry meters) {
        deliverers =
                channels.stream()
                        .map(channel -> new Deliverer(channel, queue, policy, meters))
                        .toList();
    }

    /** There is something new to deliver. */
    public void wake() {
        deliverers.forEach(Deliverer::wake);
    }

    @Override
    public void start() {
        deliverers.forEach(Deliverer::start);
    }

    @Override
    public void stop() {
        deliverers.forEach(Deliverer::stop);
    }

    @Override
    public boolean isRunning() {
        return deliverers.stream().anyMatch(Deliverer::isRunning);
    }
}
