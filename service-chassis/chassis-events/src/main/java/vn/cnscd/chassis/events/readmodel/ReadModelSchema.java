package vn.cnscd.chassis.events.readmodel;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

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
    public void migrate(DataSource pool) {
        Flyway.configure()
                .dataSource(besides(pool))
                .schemas(schema)
                .locations("classpath:db/chassis-readmodel", "classpath:db/readmodel")
                // The chassis may add a migration after a service has had its own.
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /**
     * Connections of its own: Flyway changes the search path of those it gets, and what a pool gets
     * back so would write into other read models than it should.
     */
    private static DataSource besides(DataSource pool) {
        try {
            HikariDataSource settings = pool.unwrap(HikariDataSource.class);
            var own = new DriverManagerDataSource(settings.getJdbcUrl());
            var login = new Properties();
            Optional.ofNullable(settings.getUsername())
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> login.setProperty("user", name));
            Optional.ofNullable(settings.getPassword())
                    .ifPresent(password -> login.setProperty("password", password));
            own.setConnectionProperties(login);
            return own;
        } catch (SQLException noSuchPool) {
            throw new IllegalStateException(noSuchPool);
        }
    }
}
