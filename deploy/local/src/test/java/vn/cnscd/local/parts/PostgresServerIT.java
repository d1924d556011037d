package vn.cnscd.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.layout.Installation;
import vn.cnscd.local.layout.Ports;
import vn.cnscd.local.layout.Secrets;

class PostgresServerIT {

    @TempDir private Path folder;
    private Secrets secrets;
    private PostgresServer postgres;

    @BeforeEach
    void create() {
        secrets = new Secrets(folder.resolve("secrets"));
        postgres =
                new PostgresServer(
                        Installation.find().apps(), new DataFolder(folder), Ports.free(), secrets);
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void keepsItsDataDurablyEvenWhenItIsKilled() throws SQLException {
        postgres.start(_ -> {});
        try (var connection = activity(secrets.databasePassword("activity"))) {
            execute(connection, "create table kept (value text)");
            execute(connection, "insert into kept values ('tổ')");
            assertThat(query(connection, "show fsync")).isEqualTo("on");
            assertThat(query(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
        }

        postgres.kill();
        postgres.start(_ -> {});

        try (var connection = activity(secrets.databasePassword("activity"))) {
            assertThat(query(connection, "select value from kept")).isEqualTo("tổ");
        }
    }

    @Test
    void eachServiceHasAPasswordOfItsOwn() {
        postgres.start(_ -> {});

        assertThatThrownBy(() -> activity(secrets.databasePassword("reporting")).close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    private Connection activity(String password) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("activity"), "activity", password);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
