package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.inbox;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.notification.automation.whennotificationisraisedthendeliver.Channel;
import vn.cnscd.notification.events.ChannelName;
import vn.cnscd.notification.read.notifications.Notice;
import vn.cnscd.notification.write.delivery.ClaimedDelivery;
import vn.cnscd.notification.write.delivery.Outcome;

/** Puts notifications where their recipients see them in the platform itself. */
@Component
class InboxChannel implements Channel {

    private final JdbcClient jdbc;

    InboxChannel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ChannelName name() {
        return ChannelName.INBOX;
    }

    @Override
    public Outcome deliver(ClaimedDelivery delivery) {
        Notice notice = delivery.notice();
        jdbc.sql(
                        """
                        insert into inbox (notification, unit, audience, raised_at)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        notice.id(),
                        notice.recipient().unit().value(),
                        notice.recipient().audience().name(),
                        Timestamp.from(notice.raisedAt()))
                .update();
        return new Outcome.Delivered();
    }
}
