package vn.cnscd.notification.automation.whennotificationisraisedthendeliver;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cnscd.notification.automation.RepeatedWork;
import vn.cnscd.notification.policy.DeliveryPolicy;
import vn.cnscd.notification.write.delivery.ClaimedDelivery;
import vn.cnscd.notification.write.delivery.DeliveryQueue;
import vn.cnscd.notification.write.delivery.Outcome;

/** Attempts the deliveries of one channel, a few at a time. */
final class Deliverer extends RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);

    private final Channel channel;
    private final DeliveryQueue queue;
    private final DeliveryPolicy policy;
    private final MeterRegistry meters;

    Deliverer(Channel channel, DeliveryQueue queue, DeliveryPolicy policy, MeterRegistry meters) {
        super("deliver-" + channel.name(), policy.poll());
        this.channel = channel;
        this.queue = queue;
        this.policy = policy;
        this.meters = meters;
    }

    @Override
    protected boolean workOnce() {
        List<ClaimedDelivery> claimed = queue.claim(channel.name(), policy.concurrency());
        // Closing waits for all of them.
        try (var attempts = Executors.newVirtualThreadPerTaskExecutor()) {
            claimed.forEach(delivery -> attempts.execute(() -> deliver(delivery)));
        }
        return !claimed.isEmpty();
    }

    private void deliver(ClaimedDelivery delivery) {
        Outcome outcome = attempt(delivery);
        meters.counter(
                        "cnscd.deliveries",
                        "channel",
                        channel.name().name(),
                        "outcome",
                        outcome.getClass().getSimpleName())
                .increment();
        try {
            queue.settle(delivery, outcome);
        } catch (RuntimeException failure) {
            // The lease ends and the attempt is repeated: see ADR 0012 for what that means by
            // e-mail.
            LOG.error("Delivery {} stays claimed: {}", delivery.id(), failure.getClass().getName());
        }
    }

    private Outcome attempt(ClaimedDelivery delivery) {
        if (delivery.isOutdated()) {
            return new Outcome.Skipped("REPORT_SETTLED");
        }
        try {
            return channel.deliver(delivery);
        } catch (RuntimeException failure) {
            // Only the class: messages of mail and HTTP clients may hold addresses.
            LOG.error("Delivery {} failed: {}", delivery.id(), failure.getClass().getName());
            return new Outcome.Deferred("UNEXPECTED");
        }
    }
}
