package vn.cnscd.notification.policy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How persistently a channel is tried.
 *
 * @param firstRetry the wait after the first failure; each further one doubles it
 * @param maxRetry the longest wait
 * @param giveUpAfter from when on a delivery that still fails counts as failed
 * @param lease how long an attempt may take before its instance is believed dead; far above all
 *     timeouts of an attempt
 * @param poll how often waiting deliveries are looked at
 * @param concurrency attempts at a time on each channel, in each instance
 */
@ConfigurationProperties("cnscd.deliveries")
public record DeliveryPolicy(
        @DefaultValue("2s") Duration firstRetry,
        @DefaultValue("1h") Duration maxRetry,
        @DefaultValue("7d") Duration giveUpAfter,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("4") int concurrency) {

    private static final int MAX_DOUBLINGS = 20;

    public DeliveryPolicy {
        if (!firstRetry.isPositive() || !poll.isPositive() || maxRetry.compareTo(firstRetry) < 0) {
            throw new IllegalArgumentException(
                    "cnscd.deliveries: 0 < first-retry <= max-retry and 0 < poll");
        }
        if (lease.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("cnscd.deliveries.lease must be at least 1m");
        }
        if (concurrency < 1 || concurrency > 64) {
            throw new IllegalArgumentException("cnscd.deliveries.concurrency: 1 to 64");
        }
    }

    /** How long to wait after so many failed attempts. */
    public Duration waitAfter(int attempts) {
        int doublings = Math.clamp(attempts - 1L, 0, MAX_DOUBLINGS);
        Duration wait = firstRetry.multipliedBy(1L << doublings);
        return wait.compareTo(maxRetry) < 0 ? wait : maxRetry;
    }
}
