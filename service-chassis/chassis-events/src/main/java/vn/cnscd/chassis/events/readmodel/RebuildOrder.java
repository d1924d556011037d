package vn.cnscd.chassis.events.readmodel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators have asked for, and what became of it: one row, seen by all instances. */
final class RebuildOrder {

    private final JdbcClient jdbc;

    RebuildOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row. */
    record Row(
            RebuildState state,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String failure) {}

    Row read() {
        return jdbc.sql("select state, started_at, finished_at, failure from rebuild")
                .query(Row.class)
                .single();
    }

    RebuildState state() {
        return read().state();
    }

    /** Without effect while it is being built. What failed goes on from where it stood. */
    void start() {
        jdbc.sql(
                        """
                        update rebuild set state = 'BUILDING', started_at = now(), finished_at = null, failure = null
                        where state in ('IDLE', 'DONE', 'FAILED')
                        """)
                .update();
    }

    /** Without effect when there is nothing to abort. */
    void abort() {
        jdbc.sql(
                        "update rebuild set state = 'ABORTING' where state in ('BUILDING', 'SWITCHING', 'FAILED')")
                .update();
    }

    /** Whether it stood there: an operator may have decided otherwise. */
    boolean move(RebuildState from, RebuildState to) {
        return jdbc.sql("update rebuild set state = ? where state = ?")
                        .params(to.name(), from.name())
                        .update()
                == 1;
    }

    void done() {
        jdbc.sql("update rebuild set state = 'DONE', finished_at = clock_timestamp()").update();
    }

    void failed(String why) {
        jdbc.sql(
                        """
                        update rebuild set state = 'FAILED', failure = ?, finished_at = now()
                        where state in ('BUILDING', 'SWITCHING')
                        """)
                .param(why)
                .update();
    }
}
