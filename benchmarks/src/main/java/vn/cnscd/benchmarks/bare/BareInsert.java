package vn.cnscd.benchmarks.bare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.cnscd.benchmarks.load.Work;

/** A client that writes rows of events into a table of the same shape, with nothing around it. */
final class BareInsert implements Work, AutoCloseable {

    private static final String INSERT =
            """
            insert into bare.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Connection connection;
    private final PreparedStatement insert;
    private final List<EventRow> rows;
    private final int activities;
    private final SplittableRandom random = new SplittableRandom();

    /**
     * @param rows of one activity
     * @param activities in each transaction
     */
    BareInsert(Connection connection, List<EventRow> rows, int activities) throws SQLException {
        this.connection = connection;
        this.rows = rows;
        this.activities = activities;
        connection.setAutoCommit(activities * rows.size() == 1);
        insert = connection.prepareStatement(INSERT);
    }

    /** The table: columns, keys and indexes of the event table of the activity-service. */
    static void createTable(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("drop schema if exists bare cascade");
            statement.execute("create schema bare");
            statement.execute(
                    "create table bare.domain_event_entry (like domain_event_entry including all)");
        }
    }

    static void dropTable(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("drop schema bare cascade");
        }
    }

    /** Returns how many rows were written. */
    @Override
    public int once() throws SQLException {
        if (connection.getAutoCommit()) {
            fill(rows.getFirst(), id());
            return insert.executeUpdate();
        }
        for (int i = 0; i < activities; i++) {
            String aggregate = id();
            for (var row : rows) {
                fill(row, aggregate);
                insert.addBatch();
            }
        }
        insert.executeBatch();
        connection.commit();
        return activities * rows.size();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void fill(EventRow row, String aggregate) throws SQLException {
        insert.setString(1, id());
        insert.setString(2, aggregate);
        insert.setLong(3, row.sequence());
        insert.setString(4, row.type());
        insert.setString(5, row.time());
        insert.setString(6, row.payloadType());
        insert.setString(7, row.revision());
        insert.setBytes(8, row.payload());
        insert.setBytes(9, row.metadata());
    }

    /** As random as a real one, without asking the system for its entropy. */
    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
