package vn.cnscd.notification.write.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.cnscd.notification.events.ChannelName;
import vn.cnscd.notification.read.notifications.Notice;

/**
 * A delivery that this instance attempts now, and nobody else until the lease ends.
 *
 * @param attempt the number of this attempt, from 1
 * @param settled whether the report was submitted meanwhile
 */
public record ClaimedDelivery(
        UUID id,
        ChannelName channel,
        int attempt,
        Instant createdAt,
        Notice notice,
        boolean settled) {

    static ClaimedDelivery of(ResultSet row) throws SQLException {
        return new ClaimedDelivery(
                row.getObject("delivery_id", UUID.class),
                ChannelName.valueOf(row.getString("channel")),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Notice.of(row),
                row.getBoolean("settled"));
    }

    /** Whether what it asks for has been done meanwhile. */
    public boolean isOutdated() {
        return settled && notice.occasion().asksForReport();
    }
}
