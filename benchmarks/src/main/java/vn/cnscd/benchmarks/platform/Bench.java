package vn.cnscd.benchmarks.platform;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.cnscd.benchmarks.load.Place;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.local.LocalPlatform;
import vn.cnscd.local.Options;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.layout.Secrets;
import vn.cnscd.local.layout.ServiceModule;
import vn.cnscd.local.screen.Board;

/**
 * The whole platform, started for a measurement like {@code ./run} starts it, on ports and data of
 * its own.
 */
public final class Bench implements AutoCloseable {

    /** As the services connect: read models stand in a schema of their own. */
    private static final String CONNECTION =
            "?reWriteBatchedInserts=true&currentSchema=read_model,public";

    private final LocalPlatform platform;
    private final Secrets secrets;
    private final Processes processes;
    private final Tokens tokens;
    private final EventFlow flow;
    private final List<Place> places;
    private final AtomicLong submitted = new AtomicLong(1);

    private Bench(LocalPlatform platform, DataFolder data) {
        this.platform = platform;
        this.secrets = new Secrets(data.secrets());
        this.processes = new Processes(data.pids());
        this.tokens = new Tokens(platform.gatewayUrl());
        this.flow = new EventFlow(platform.ports(), platform.kafkaBootstrapServers());
        this.places = new Places(url(ServiceModule.TEAM_REGISTRY), tokens).register();
    }

    /** Starts the platform and registers the communes that will submit. */
    public static Bench start(Path folder, Board board) {
        var options = Options.onFreePorts(folder);
        var platform = LocalPlatform.prepare(options, board);
        // Ctrl-C at any moment, also while it starts, leaves no process behind.
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        platform.start();
        try {
            board.say("  registering communes, villages and teams …");
            return new Bench(platform, new DataFolder(folder));
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    public LocalPlatform platform() {
        return platform;
    }

    public Processes processes() {
        return processes;
    }

    public Tokens tokens() {
        return tokens;
    }

    public EventFlow flow() {
        return flow;
    }

    /** The communes that submit whatever a load consists of. */
    public List<Place> places() {
        return places.subList(0, places.size() - 1);
    }

    /**
     * A commune for which no load submits, so that single activities can be seen in its figures.
     */
    public Place quietPlace() {
        return places.getLast();
    }

    /** The day it is where the platform counts. */
    public LocalDate today() {
        return LocalDate.now(Period.ZONE);
    }

    /** Numbers for so many items that nobody has submitted yet. */
    public long nextIds(int count) {
        return submitted.getAndAdd(count);
    }

    /** Where a service listens itself. */
    public URI url(ServiceModule service) {
        return URI.create("http://127.0.0.1:" + platform.ports().of(service));
    }

    /** Where a service answers its operators. */
    public URI management(ServiceModule service) {
        return URI.create("http://127.0.0.1:" + platform.ports().managementOf(service));
    }

    /** A connection to a service's database, as its owner. */
    public Connection database(ServiceModule service) throws SQLException {
        String name = service.database().orElseThrow();
        return DriverManager.getConnection(
                platform.postgres().jdbcUrl(name) + CONNECTION,
                name,
                secrets.databasePassword(name));
    }

    @Override
    public void close() {
        flow.close();
        platform.close();
    }
}
