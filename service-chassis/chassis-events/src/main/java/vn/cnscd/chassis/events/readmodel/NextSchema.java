package vn.cnscd.chassis.events.readmodel;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schemas beside the one that serves. */
final class NextSchema {

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    NextSchema(DataSource dataSource, JdbcClient jdbc) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    /**
     * Makes it as the migrations say, or leaves it as it is after an interruption. What was begun
     * under other migrations than those of today is thrown away.
     */
    void prepare() {
        if (exists(ReadModelSchema.NEXT) && !isMadeAsTheOneThatServes()) {
            drop(ReadModelSchema.NEXT);
        }
        ReadModelSchema.NEXT.migrate(dataSource);
        jdbc.sql(
                        """
                        update read_model_next.read_model_build
                        set generation = (select generation + 1 from read_model.read_model_build)
                        """)
                .update();
    }

    /** Whether both know the same migrations: a newer release may have changed the other one. */
    boolean isMadeAsTheOneThatServes() {
        return migrations(ReadModelSchema.NEXT).equals(migrations(ReadModelSchema.LIVE));
    }

    void drop(ReadModelSchema schema) {
        jdbc.sql("drop schema if exists " + schema.schema() + " cascade").update();
    }

    boolean exists(ReadModelSchema schema) {
        return jdbc.sql("select to_regnamespace(?) is not null")
                .param(schema.schema())
                .query(Boolean.class)
                .single();
    }

    /** Whether there is something to count in the one that is being built. */
    boolean isBuilt() {
        return jdbc.sql("select to_regclass('read_model_next.read_model_build') is not null")
                .query(Boolean.class)
                .single();
    }

    private List<String> migrations(ReadModelSchema schema) {
        String history = schema.schema() + ".flyway_schema_history";
        boolean known =
                jdbc.sql("select to_regclass(?) is not null")
                        .param(history)
                        .query(Boolean.class)
                        .single();
        return known
                ? jdbc.sql(
                                "select version || ' ' || checksum from "
                                        + history
                                        + " where version is not null and success order by 1")
                        .query(String.class)
                        .list()
                : List.of();
    }
}
