package vn.cnscd.benchmarks.bare;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.cnscd.benchmarks.load.Load;
import vn.cnscd.benchmarks.load.Outcome;
import vn.cnscd.benchmarks.load.Work;
import vn.cnscd.benchmarks.platform.Bench;
import vn.cnscd.local.layout.ServiceModule;

/**
 * What PostgreSQL can do on this machine with the rows of an activity while nobody else works: the
 * one that everything is compared with.
 */
public final class BarePostgres {

    private static final int THREADS = 4;
    private static final int ROWS_AT_ONCE = 500;
    private static final Duration WARM_UP = Duration.ofSeconds(2);

    private final Bench bench;
    private final List<EventRow> rows;

    /** Takes the rows that the newest stored activity has. */
    public BarePostgres(Bench bench) {
        this.bench = bench;
        try (var database = bench.database(ServiceModule.ACTIVITY)) {
            rows = EventRow.ofNewestActivity(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of the event table for each activity. */
    public int rowsOfAnActivity() {
        return rows.size();
    }

    /** Bytes of payload and metadata of an activity. */
    public int bytesOfAnActivity() {
        return rows.stream().mapToInt(EventRow::bytes).sum();
    }

    /** Batched inserts by 4 threads, 500 rows in each transaction; the pieces are rows. */
    public Outcome batches(Duration duration) {
        return measure(THREADS, rows, ROWS_AT_ONCE / rows.size(), duration);
    }

    /** One row in each transaction. */
    public Outcome singleRows(int clients, Duration duration) {
        return measure(clients, rows.subList(0, 1), 1, duration);
    }

    private Outcome measure(
            int clients, List<EventRow> written, int activities, Duration duration) {
        try (var database = bench.database(ServiceModule.ACTIVITY)) {
            BareInsert.createTable(database);
            var inserts = new ArrayList<BareInsert>();
            try {
                for (int i = 0; i < clients; i++) {
                    inserts.add(
                            new BareInsert(
                                    bench.database(ServiceModule.ACTIVITY), written, activities));
                }
                Load.closed(List.<Work>copyOf(inserts), WARM_UP).requireNoFailures();
                return Load.closed(List.<Work>copyOf(inserts), duration).requireNoFailures();
            } finally {
                for (var insert : inserts) {
                    insert.close();
                }
                BareInsert.dropTable(database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
