package vn.cnscd.notification.write.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.notification.events.ChannelName;
import vn.cnscd.notification.events.NotificationEvent.NotificationDelivered;
import vn.cnscd.notification.policy.DeliveryPolicy;
import vn.cnscd.notification.read.deliveries.DeliveryState;

/**
 * The deliveries to be made, as a durable queue: a row is claimed before the attempt and settled
 * after it, so that instances share the work and a dead one's work is taken up (ADR 0012).
 */
@Component
public class DeliveryQueue {

    private static final String CLAIM =
            """
            with next as (
                select id from delivery
                where channel = :channel and state in ('PENDING', 'SENDING')
                  and next_attempt_at <= :now
                order by next_attempt_at limit :limit
                for update skip locked
            ), claimed as (
                update delivery
                set state = 'SENDING', attempts = attempts + 1, next_attempt_at = :leaseEnd
                from next where delivery.id = next.id
                returning delivery.*
            )
            select claimed.id as delivery_id, claimed.channel, claimed.attempts, claimed.created_at,
                   notice.*, coalesce(obligation.settled, false) as settled
            from claimed
            join notice on notice.id = claimed.notification
            left join obligation
              on obligation.unit = notice.subject_unit and obligation.matter = notice.matter
            """;

    private final JdbcClient jdbc;
    private final DeliveryPolicy policy;
    private final EventAppender events;
    private final TransactionOperations transactions;
    private final Clock clock;

    DeliveryQueue(
            JdbcClient jdbc,
            DeliveryPolicy policy,
            EventAppender events,
            TransactionOperations transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes deliveries that are to be attempted now. */
    public List<ClaimedDelivery> claim(ChannelName channel, int limit) {
        Instant now = clock.instant();
        return jdbc.sql(CLAIM)
                .param("channel", channel.name())
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .param("leaseEnd", Timestamp.from(now.plus(policy.lease())))
                .query((row, _) -> ClaimedDelivery.of(row))
                .list();
    }

    /**
     * Writes down how an attempt ended; without effect when another instance took it over since.
     */
    public void settle(ClaimedDelivery delivery, Outcome outcome) {
        Instant now = clock.instant();
        switch (outcome) {
            case Outcome.Delivered _ -> delivered(delivery, now);
            case Outcome.Skipped(String reason) ->
                    update(delivery, DeliveryState.SKIPPED, reason, now);
            case Outcome.Rejected(String reason) ->
                    update(delivery, DeliveryState.FAILED, reason, now);
            case Outcome.Deferred(String reason)
                    when now.isAfter(delivery.createdAt().plus(policy.giveUpAfter())) ->
                    update(delivery, DeliveryState.FAILED, reason, now);
            case Outcome.Deferred(String reason) ->
                    update(
                            delivery,
                            DeliveryState.PENDING,
                            reason,
                            now.plus(policy.waitAfter(delivery.attempt())));
        }
    }

    /** Has a failed delivery attempted again; false when it is in any other state. */
    public boolean putBack(UUID id) {
        return jdbc.sql(
                                """
                                update delivery set state = 'PENDING', next_attempt_at = ?
                                where id = ? and state = 'FAILED'
                                """)
                        .params(Timestamp.from(clock.instant()), id)
                        .update()
                == 1;
    }

    private void delivered(ClaimedDelivery delivery, Instant now) {
        transactions.executeWithoutResult(
                _ -> {
                    if (update(delivery, DeliveryState.DELIVERED, null, now)) {
                        events.append(List.of(event(delivery, now)));
                    }
                });
    }

    private static NewEvent event(ClaimedDelivery delivery, Instant now) {
        var notice = delivery.notice();
        var delivered =
                new NotificationDelivered(
                        delivery.id(),
                        notice.id(),
                        notice.recipient().unit(),
                        delivery.channel(),
                        now);
        return new NewEvent("Delivery", delivery.id().toString(), 0, delivered);
    }

    private boolean update(
            ClaimedDelivery delivery, DeliveryState state, @Nullable String failure, Instant next) {
        return jdbc.sql(
                                """
                                update delivery set state = ?, last_failure = ?, next_attempt_at = ?
                                where id = ? and state = 'SENDING' and attempts = ?
                                """)
                        .param(state.name())
                        .param(failure)
                        .param(Timestamp.from(next))
                        .param(delivery.id())
                        .param(delivery.attempt())
                        .update()
                == 1;
    }
}
