package vn.cnscd.notification.read.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.notification.read.notifications.Notice;

/** A notification in an inbox, before it is put into words. */
record InboxRow(Notice notice, @Nullable Instant readAt) {

    static InboxRow of(ResultSet row) throws SQLException {
        var readAt = row.getObject("read_at", OffsetDateTime.class);
        return new InboxRow(Notice.of(row), readAt == null ? null : readAt.toInstant());
    }

    /** Its place in the list. */
    List<String> key() {
        return List.of(notice.raisedAt().toString(), notice.id().toString());
    }
}
