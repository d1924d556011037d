package vn.cnscd.benchmarks.scenario;

import java.sql.SQLException;
import java.util.List;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.run.Run;
import vn.cnscd.local.layout.ServiceModule;

/** What an activity takes on disk, in the tables with their indexes, as they are after the load. */
public final class Disk implements Scenario {

    private static final String SIZE =
            """
            select coalesce(sum(pg_total_relation_size(oid)), 0) from pg_class
            where relkind = 'r' and relname like any (?)
            """;
    private static final String ROWS = "select count(*) from ";

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public String about() {
        return "bytes on disk for each activity";
    }

    @Override
    public void measure(Run run) {
        run.settle();
        long activities = count(run, ServiceModule.ACTIVITY, "activity");
        add(
                run,
                "event table",
                size(run, ServiceModule.ACTIVITY, "domain_event_entry"),
                activities);
        add(run, "journal", size(run, ServiceModule.ACTIVITY, "activity"), activities);
        long facts = count(run, ServiceModule.REPORTING, "activity_fact");
        long inFigures =
                size(
                        run,
                        ServiceModule.REPORTING,
                        "activity_fact%",
                        "household_%",
                        "rollup%",
                        "figure_change");
        add(run, "facts and figures", inFigures, facts);
    }

    private void add(Run run, String what, long bytes, long activities) {
        run.add(Figure.of(name(), what, (double) bytes / activities, "bytes/activity"));
    }

    private static long size(Run run, ServiceModule service, String... tables) {
        try (var database = run.bench().database(service);
                var statement = database.prepareStatement(SIZE)) {
            statement.setArray(1, database.createArrayOf("text", tables));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Can't measure " + List.of(tables), e);
        }
    }

    private static long count(Run run, ServiceModule service, String table) {
        try (var database = run.bench().database(service);
                var statement = database.createStatement();
                var row = statement.executeQuery(ROWS + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Can't count " + table, e);
        }
    }
}
