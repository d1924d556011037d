package vn.cnscd.chassis.events.readmodel;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Where everything stands that is built from events, with how far it has been built: a schema that
 * can be thrown away. Nothing in it is named with its schema; the search path of the connection
 * decides (ADR 0009).
 */
public enum ReadModelSchema {
    /** What serves. */
    LIVE("read_model"),
    /** What is being built anew, and will serve next. */
    NEXT("read_model_next"),
    /** What served before, until it is dropped. */
    OLD("read_model_old");

    private final String schema;

    ReadModelSchema(String schema) {
        this.schema = schema;
    }

    /** Its name in the database. */
    public String schema() {
        return schema;
    }

    /** Creates what is missing of it. */
    public void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(schema)
                .locations("classpath:db/chassis-readmodel", "classpath:db/readmodel")
                // The chassis may add a migration after a service has had its own.
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
