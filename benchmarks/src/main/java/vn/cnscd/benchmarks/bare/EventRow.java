package vn.cnscd.benchmarks.bare;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the activity-service's event table, as it stands there for an activity. */
@SuppressWarnings("ArrayRecordComponent") // Written again, never compared.
record EventRow(
        long sequence,
        @Nullable String type,
        String time,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata) {

    private static final String NEWEST_ACTIVITY =
            """
            select sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data
            from domain_event_entry
            where aggregate_identifier = (
                select aggregate_identifier from domain_event_entry order by transaction_id desc, global_index desc limit 1)
            order by sequence_number
            """;

    /** All rows that the newest activity has. */
    static List<EventRow> ofNewestActivity(Connection database) throws SQLException {
        var events = new ArrayList<EventRow>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(NEWEST_ACTIVITY)) {
            while (rows.next()) {
                events.add(
                        new EventRow(
                                rows.getLong(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5),
                                rows.getBytes(6),
                                rows.getBytes(7)));
            }
        }
        if (events.isEmpty()) {
            throw new IllegalStateException("No activity is stored yet.");
        }
        return events;
    }

    int bytes() {
        return payload.length + metadata.length;
    }
}
