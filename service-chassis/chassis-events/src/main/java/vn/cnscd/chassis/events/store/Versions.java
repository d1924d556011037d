package vn.cnscd.chassis.events.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.core.problem.StaleVersion;
import vn.cnscd.chassis.core.problem.StaleVersion.Change;

/**
 * The version of an aggregate is the number of its events; 0 is that of one which does not exist
 * yet. Where several streams are read as one, all their events count.
 */
public final class Versions {

    /** Whoever is further behind reads everything anew. */
    private static final int MOST_CHANGES = 100;

    private final JdbcClient jdbc;
    private final EventCatalogue catalogue;

    Versions(JdbcClient jdbc, EventCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /**
     * Within a command handler: refuses to decide on another version than the one that stands.
     *
     * @param seen the version that the caller saw; null when any will do
     * @param stream the aggregate's id
     */
    public static void require(@Nullable Long seen, Object stream) {
        if (seen != null && seen != current()) {
            throw new VersionPassed(seen, stream.toString());
        }
    }

    /** The version of the aggregate whose command is being handled. */
    public static long current() {
        Long lastSequence = AggregateLifecycle.getVersion();
        return lastSequence == null ? 0 : lastSequence + 1;
    }

    /** How many events the streams have together. */
    public long of(String... streams) {
        return jdbc.sql(
                        "select count(*) from domain_event_entry where aggregate_identifier = any(?)")
                .param(streams)
                .query(Long.class)
                .single();
    }

    /** Refuses, with what happened since, whoever saw another version than the one that stands. */
    public void requireCurrent(@Nullable Long seen, String... streams) {
        if (seen != null && seen != of(streams)) {
            throw stale(new VersionPassed(seen, streams));
        }
    }

    /** The refusal of a decision on a version that has passed, with what happened since. */
    StaleVersion stale(VersionPassed passed) {
        var changes =
                jdbc.sql(
                                """
                                select * from (
                                    select payload_type, time_stamp, row_number() over (order by global_index) as version
                                    from domain_event_entry where aggregate_identifier = any(?)
                                ) event
                                where version > ?
                                order by version desc limit ?
                                """)
                        .params(passed.streams(), passed.seen(), MOST_CHANGES)
                        .query((row, _) -> change(row))
                        .list()
                        .reversed();
        long current = changes.isEmpty() ? of(passed.streams()) : changes.getLast().version();
        return new StaleVersion(current, changes);
    }

    private Change change(ResultSet row) throws SQLException {
        String alias = row.getString("payload_type");
        return new Change(
                row.getLong("version"),
                catalogue
                        .find(alias)
                        .map(entry -> entry.eventClass().getSimpleName())
                        .orElse(alias),
                Instant.parse(row.getString("time_stamp")));
    }
}
