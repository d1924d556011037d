package vn.cnscd.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.cnscd.local.LaunchProblem;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.layout.Ports;
import vn.cnscd.local.layout.Secrets;
import vn.cnscd.local.layout.ServiceModule;
import vn.cnscd.local.process.Signal;

/** A real PostgreSQL 18 with one database and one role for each service. */
public final class PostgresServer extends ProcessPart {

    public static final String NAME = "postgresql";

    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(3);

    /** The reporting-service lets it read what docs/data-dictionary.md describes. */
    private static final String READER_OF_FIGURES = "reporting_bi";

    private final Path binaries;
    private final int port;
    private final Secrets secrets;

    /**
     * @param binaries where the programs are unpacked, once for all runs
     */
    public PostgresServer(Path binaries, DataFolder data, Ports ports, Secrets secrets) {
        super(NAME, data, Duration.ofSeconds(20));
        this.binaries = binaries;
        this.port = ports.postgres();
        this.secrets = secrets;
    }

    @Override
    void begin(Consumer<String> progress) {
        progress.accept("unpacking");
        Path home = PostgresBinaries.unpackedBelow(binaries);
        if (!Files.exists(data.postgres().resolve("PG_VERSION"))) {
            progress.accept("creating the cluster");
            createCluster(home);
        }
        progress.accept("starting");
        launch(serverCommand(home), Map.of());
        await(this::accepts, PATIENCE_AT_START);
        try (var connection = connect()) {
            requireDurability(connection);
            for (var database : ServiceModule.databases()) {
                createRole(connection, database);
                createDatabase(connection, database);
            }
            createRole(connection, READER_OF_FIGURES);
        } catch (SQLException e) {
            throw new LaunchProblem("PostgreSQL could not be set up: " + e.getMessage(), e);
        }
    }

    /** The address of a service's database. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection of the superuser. */
    public Connection connect() throws SQLException {
        return connect("postgres");
    }

    /** A connection of the superuser to the database of a service. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl(database), SUPERUSER, secrets.postgresSuperuser());
    }

    @Override
    Signal signalAtStop() {
        return Signal.INTERRUPT;
    }

    private void createCluster(Path home) {
        secrets.postgresSuperuser();
        var command = asOrdinaryUser(home.resolve("bin/initdb"));
        command.addAll(
                List.of(
                        "-D",
                        data.postgres().toString(),
                        "-U",
                        SUPERUSER,
                        "--pwfile",
                        secrets.folder().resolve("postgres-superuser").toString(),
                        "-A",
                        "scram-sha-256",
                        "-E",
                        "UTF-8",
                        "--locale=C"));
        if (runToEnd(command, Map.of()) != 0) {
            throw new LaunchProblem("PostgreSQL's initdb failed; see " + log());
        }
    }

    private List<String> serverCommand(Path home) {
        var command = asOrdinaryUser(home.resolve("bin/postgres"));
        command.addAll(List.of("-D", data.postgres().toString(), "-p", String.valueOf(port)));
        var settings =
                List.of(
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "max_connections=200",
                        "shared_buffers=256MB",
                        "max_wal_size=4GB",
                        "timezone=UTC",
                        "log_timezone=UTC");
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private boolean accepts() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    /** Promise 1 of the platform, accepted means durable, hangs on these two. */
    private static void requireDurability(Connection connection) throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit")) {
            if (!query(connection, "SHOW " + setting).equals("on")) {
                throw new LaunchProblem("PostgreSQL runs with " + setting + " off.");
            }
        }
    }

    private void createRole(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!exists(connection, "pg_roles WHERE rolname", name)) {
                statement.execute("CREATE ROLE " + name + " LOGIN");
            }
            String password = statement.enquoteLiteral(secrets.databasePassword(name));
            statement.execute("ALTER ROLE " + name + " PASSWORD " + password);
        }
    }

    private static void createDatabase(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!exists(connection, "pg_database WHERE datname", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            }
        }
    }

    private static boolean exists(Connection connection, String place, String name)
            throws SQLException {
        return !query(connection, "SELECT count(*) FROM %s = '%s'".formatted(place, name))
                .equals("0");
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not. */
    private static List<String> asOrdinaryUser(Path program) {
        var command = new ArrayList<String>();
        try {
            if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
                command.addAll(List.of("unshare", "-U"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        command.add(program.toString());
        return command;
    }
}
