package vn.cnscd.chassis.test.infrastructure;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container, of the version that docker-compose.yml runs. */
final class ContainerPostgres implements PostgresServer {

    @SuppressWarnings("resource") // Lives as long as the JVM.
    private final PostgreSQLContainer server =
            new PostgreSQLContainer("postgres:18")
                    .withCommand("postgres", "-c", "max_connections=200");

    ContainerPostgres() {
        server.start();
    }

    @Override
    public String createDatabase(String name) {
        try (var connection =
                        DriverManager.getConnection(
                                server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return "jdbc:postgresql://%s:%d/%s?user=%s&password=%s"
                    .formatted(
                            server.getHost(),
                            server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                            name,
                            server.getUsername(),
                            server.getPassword());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
