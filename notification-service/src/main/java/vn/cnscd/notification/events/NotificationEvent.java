package vn.cnscd.notification.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * What can happen to notifications (thông báo) and how their recipients want them. Stored for ever:
 * change by ADR only. The unit is always the recipient's.
 */
public sealed interface NotificationEvent extends AboutUnit {

    /**
     * Somebody is to be reminded; the first and only event of a stream named after the reason.
     *
     * @param period of the report, null when it was asked for beside the cycle
     * @param request that asked for it, else null
     */
    record NotificationRaised(
            UUID notificationId,
            UnitPath unit,
            Audience audience,
            Occasion occasion,
            UnitPath subjectUnit,
            @Nullable Period period,
            @Nullable RequestedReport request,
            LocalDate dueOn,
            List<ChannelName> channels,
            Instant raisedAt)
            implements NotificationEvent {

        public NotificationRaised {
            channels = List.copyOf(channels);
            if ((period == null) == (request == null)) {
                throw new IllegalArgumentException("about a period or a request, one of the two");
            }
        }

        /** Which report it is about. */
        public Matter matter() {
            return period == null ? Objects.requireNonNull(request) : new PeriodicReport(period);
        }
    }

    /** A channel accepted it; the first and only event of a stream named after the delivery. */
    record NotificationDelivered(
            UUID deliveryId,
            UUID notificationId,
            UnitPath unit,
            ChannelName channel,
            Instant deliveredAt)
            implements NotificationEvent {}

    /** A recipient said how to be reached; the e-mail address is an office's, never a person's. */
    record PreferencesSet(
            UnitPath unit,
            Audience audience,
            @Nullable String email,
            List<ChannelName> channels,
            String language)
            implements NotificationEvent {

        public PreferencesSet {
            channels = List.copyOf(channels);
        }
    }
}
