package vn.cnscd.chassis.test.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** PostgreSQL from its binaries on Maven Central; durable, unlike the library's default. */
final class EmbeddedPostgresServer implements PostgresServer {

    private final EmbeddedPostgres server = start();

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String createDatabase(String name) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return server.getJdbcUrl("postgres", name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
