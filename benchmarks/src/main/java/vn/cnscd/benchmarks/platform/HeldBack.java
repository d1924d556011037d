package vn.cnscd.benchmarks.platform;

import java.sql.Connection;
import java.sql.SQLException;
import vn.cnscd.local.layout.ServiceModule;

/**
 * Keeps a part of the flow waiting without stopping any process, until it is closed: what is
 * measured afterwards runs as warm as ever.
 */
public final class HeldBack implements AutoCloseable {

    private final Connection connection;

    private HeldBack(Connection connection) {
        this.connection = connection;
    }

    /** A relay reads only below the oldest running transaction: here is one that runs. */
    public static HeldBack relays(Bench bench) {
        return of(bench, ServiceModule.ACTIVITY, "select pg_current_xact_id()");
    }

    /** A projection begins by moving its offset: here is somebody who has the table. */
    public static HeldBack projections(Bench bench) {
        return of(bench, ServiceModule.REPORTING, "lock table projection_offset in exclusive mode");
    }

    private static HeldBack of(Bench bench, ServiceModule service, String sql) {
        try {
            var connection = bench.database(service);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
            return new HeldBack(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
