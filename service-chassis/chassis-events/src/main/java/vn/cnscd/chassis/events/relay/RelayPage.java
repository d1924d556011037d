package vn.cnscd.chassis.events.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the event table in commit order and remembers how far the relay has come, on the leader's
 * own connection.
 */
final class RelayPage {

    /**
     * Rows of transactions that still run are left for later, and with them whatever was written
     * after them. A page ends, too, before it is too large for the memory: what waits after an hour
     * without a broker may be thousands of large activities. The order names the column of the
     * table: the bare name would be the text beside it, where 1000 comes before 999.
     */
    private static final String NEXT =
            """
            select transaction_id::text, global_index, event_identifier, aggregate_identifier, sequence_number,
                   time_stamp, payload_type, payload_revision, payload, meta_data
            from (
                select *, sum(octet_length(payload)) over (order by transaction_id, global_index rows unbounded preceding) as bytes
                from domain_event_entry
                where (transaction_id, global_index) > (?::xid8, ?)
                  and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
                order by transaction_id, global_index
                limit ?
            ) page
            where bytes <= greatest(?, octet_length(payload))
            order by page.transaction_id, page.global_index
            """;

    private static final int PAGE_BYTES = 16 * 1024 * 1024;

    private final Connection connection;
    private final int size;

    RelayPage(Connection connection, int size) {
        this.connection = connection;
        this.size = size;
    }

    /** The events that follow a position, at most a page of them; at least one, if there is any. */
    List<StoredEvent> after(RelayPosition position) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, position.transactionId());
            statement.setLong(2, position.globalIndex());
            statement.setInt(3, size);
            statement.setInt(4, PAGE_BYTES);
            statement.setFetchSize(size);
            try (ResultSet rows = statement.executeQuery()) {
                var events = new ArrayList<StoredEvent>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        }
    }

    /**
     * Where the relay stands. A database that was restored from a dump into another cluster has
     * positions that this cluster has yet to reach: new events would count as published long ago.
     */
    RelayPosition position() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                """
                                select transaction_id::text, global_index,
                                       transaction_id < pg_snapshot_xmax(pg_current_snapshot())
                                from relay_position
                                """);
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (!row.getBoolean(3)) {
                throw new IllegalStateException(
                        "Transaction %s of relay_position is of another PostgreSQL cluster; nothing is published."
                                .formatted(row.getString(1)));
            }
            return new RelayPosition(row.getString(1), row.getLong(2));
        }
    }

    void store(RelayPosition position) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "update relay_position set transaction_id = ?::xid8, global_index = ?")) {
            statement.setString(1, position.transactionId());
            statement.setLong(2, position.globalIndex());
            statement.executeUpdate();
        }
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                new RelayPosition(row.getString(1), row.getLong(2)),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                row.getBytes(10));
    }
}
