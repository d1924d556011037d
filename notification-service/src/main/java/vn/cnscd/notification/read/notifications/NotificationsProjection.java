package vn.cnscd.notification.read.notifications;

import java.sql.Timestamp;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.chassis.events.store.Uuids;
import vn.cnscd.notification.events.NotificationEvent.NotificationRaised;

/**
 * Keeps what was raised, and a delivery to be made for each of its channels. Deliveries are no read
 * model: when what was raised is built anew, they are there and stay as they are.
 */
@Component
class NotificationsProjection implements StoreProjection {

    private final JdbcTemplate jdbc;

    NotificationsProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        List<NotificationRaised> raised =
                events.stream()
                        .map(EventMessage::getPayload)
                        .filter(NotificationRaised.class::isInstance)
                        .map(NotificationRaised.class::cast)
                        .toList();
        jdbc.batchUpdate(
                """
                insert into notification
                    (id, unit, audience, occasion, subject_unit, matter, due_on, raised_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                raised.stream().map(NotificationsProjection::notification).toList());
        jdbc.batchUpdate(
                """
                insert into delivery
                    (id, notification, unit, channel, state, attempts, next_attempt_at, created_at)
                values (?, ?, ?, ?, 'PENDING', 0, ?, ?) on conflict do nothing
                """,
                raised.stream().flatMap(one -> deliveries(one).stream()).toList());
    }

    private static Object[] notification(NotificationRaised raised) {
        return new Object[] {
            raised.notificationId(),
            raised.unit().value(),
            raised.audience().name(),
            raised.occasion().name(),
            raised.subjectUnit().value(),
            raised.matter().key(),
            raised.dueOn(),
            Timestamp.from(raised.raisedAt())
        };
    }

    private static List<Object[]> deliveries(NotificationRaised raised) {
        Timestamp at = Timestamp.from(raised.raisedAt());
        return raised.channels().stream()
                .map(
                        channel ->
                                new Object[] {
                                    Uuids.of(
                                            "delivery",
                                            raised.notificationId().toString(),
                                            channel.name()),
                                    raised.notificationId(),
                                    raised.unit().value(),
                                    channel.name(),
                                    at,
                                    at
                                })
                .toList();
    }
}
