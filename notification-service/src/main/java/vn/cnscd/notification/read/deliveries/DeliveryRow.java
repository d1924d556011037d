package vn.cnscd.notification.read.deliveries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.notification.events.ChannelName;

/**
 * A delivery as operators see it: no address, no text.
 *
 * @param lastFailure why it has not arrived, or was not sent
 * @param nextAttemptAt when it is tried next, or null when it is not
 */
public record DeliveryRow(
        UUID id,
        UUID notification,
        UnitPath unit,
        ChannelName channel,
        DeliveryState state,
        int attempts,
        @Nullable String lastFailure,
        @Nullable Instant nextAttemptAt,
        Instant createdAt) {

    static DeliveryRow of(ResultSet row) throws SQLException {
        DeliveryState state = DeliveryState.valueOf(row.getString("state"));
        return new DeliveryRow(
                row.getObject("id", UUID.class),
                row.getObject("notification", UUID.class),
                new UnitPath(row.getString("unit")),
                ChannelName.valueOf(row.getString("channel")),
                state,
                row.getInt("attempts"),
                row.getString("last_failure"),
                state == DeliveryState.PENDING ? instant(row, "next_attempt_at") : null,
                instant(row, "created_at"));
    }

    /** Its place in the list. */
    List<String> key() {
        return List.of(createdAt.toString(), id.toString());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
