package vn.cnscd.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cnscd.local.identity.IdentityProvider;
import vn.cnscd.local.identity.IdentitySettings;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.layout.Installation;
import vn.cnscd.local.layout.Ports;
import vn.cnscd.local.layout.Secrets;
import vn.cnscd.local.layout.ServiceModule;
import vn.cnscd.local.parts.KafkaBroker;
import vn.cnscd.local.parts.MailServer;
import vn.cnscd.local.parts.Part;
import vn.cnscd.local.parts.PostgresServer;
import vn.cnscd.local.process.Leftovers;
import vn.cnscd.local.process.RunLock;
import vn.cnscd.local.screen.Board;

/** The whole platform on this machine, from {@link #start} to {@link #close}. */
public final class LocalPlatform implements AutoCloseable {

    private final Options options;
    private final DataFolder data;
    private final Board board;
    private final RunLock lock;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final ServiceInstances instances;
    private final Map<String, WatchedPart> parts = new LinkedHashMap<>();
    private final AtomicReference<@Nullable RuntimeException> firstProblem =
            new AtomicReference<>();
    private volatile boolean closed;

    private LocalPlatform(
            Options options,
            DataFolder data,
            Installation installation,
            Board board,
            RunLock lock) {
        this.options = options;
        this.data = data;
        this.board = board;
        this.lock = lock;
        var secrets = new Secrets(data.secrets());
        var ports = options.ports();
        postgres = new PostgresServer(installation.apps(), data, ports, secrets);
        kafka = new KafkaBroker(data, ports);
        var identity = new IdentityProvider(new IdentitySettings(ports, secrets));
        watch(postgres);
        watch(kafka);
        watch(identity);
        watch(new MailServer(data, ports));
        var environment = new ServiceEnvironment(ports, secrets, postgres, kafka, identity);
        instances = new ServiceInstances(installation, data, environment);
        for (var service : ServiceModule.values()) {
            watch(instances.first(service, Map.of()));
        }
    }

    /** Prepares a run: takes its lock, ends what an earlier one left, checks disk and ports. */
    public static LocalPlatform prepare(Options options, Board board) {
        var data = new DataFolder(options.data());
        data.prepare();
        var lock = RunLock.take(data.root());
        try {
            int ended = Leftovers.end(data.pids());
            if (ended > 0) {
                board.say("  ended " + ended + " processes that an earlier run had left behind");
            }
            options.ports().requireFree();
            data.emptyLogs();
            var installation = Installation.find();
            return new LocalPlatform(options, data, installation, board, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Starts every part and returns when the gateway serves; stops them all if one can't start. */
    public LocalPlatform start() {
        board.list(List.copyOf(parts.keySet()));
        var services = Arrays.stream(ServiceModule.values()).map(ServiceModule::module).toList();
        var foundation = new ArrayList<>(parts.keySet());
        foundation.removeAll(services);
        try {
            together(foundation, this::startOrGiveUp);
            together(services, this::startOrGiveUp);
            return this;
        } catch (RuntimeException e) {
            close();
            throw firstProblem.get() == null ? e : firstProblem.get();
        }
    }

    /** One part that can't start ends the start of all. */
    private void startOrGiveUp(WatchedPart part) {
        try {
            part.start();
        } catch (RuntimeException e) {
            firstProblem.compareAndSet(null, e);
            parts.values().forEach(WatchedPart::giveUpStarting);
            throw e;
        }
    }

    /** The address of everything. */
    public URI gatewayUrl() {
        return URI.create(options.ports().gatewayUrl());
    }

    public Ports ports() {
        return options.ports();
    }

    /** Mails sent by the platform, one {@code .eml} file each. */
    public Path mailFolder() {
        return data.mail();
    }

    public Path log(String part) {
        return data.log(part);
    }

    /** The database server, for tests that look behind the API. */
    public PostgresServer postgres() {
        return postgres;
    }

    public String kafkaBootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** Kills a part (kill -9) and leaves it dead. */
    public void kill(String part) {
        part(part).kill();
    }

    /** Stops a part in good order and leaves it so, until {@link #restart}. */
    public void stop(String part) {
        part(part).stop();
    }

    /** Starts a part that was killed or stopped, and waits until it is ready. */
    public void restart(String part) {
        part(part).stop();
        part(part).start();
    }

    /** Starts a service anew, now with these settings beside its usual ones. */
    public void restart(ServiceModule service, Map<String, String> settings) {
        stop(service.module());
        watch(instances.first(service, settings));
        part(service.module()).start();
    }

    /**
     * Starts a second instance of a service, on {@link Ports#ofSecondInstances}, and answers its
     * name; the gateways know the instances on their own side only.
     */
    public String startSecond(ServiceModule service) {
        var second = instances.second(service);
        watch(second);
        part(second.name()).start();
        return second.name();
    }

    /** Stops everything: first what takes requests, last what keeps the data. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        parts.values().forEach(WatchedPart::giveUpStarting);
        stopTogether(List.of(ServiceModule.GATEWAY.module()));
        stopTogether(
                Arrays.stream(ServiceModule.values())
                        .filter(service -> service != ServiceModule.GATEWAY)
                        .map(ServiceModule::module)
                        .toList());
        for (var name : parts.keySet().stream().toList().reversed()) {
            if (Arrays.stream(ServiceModule.values()).noneMatch(s -> s.module().equals(name))) {
                part(name).stop();
            }
        }
        lock.close();
    }

    boolean isClosed() {
        return closed;
    }

    private void watch(Part part) {
        parts.put(
                part.name(),
                new WatchedPart(part, board, data.log(part.name()).toString(), options.restarts()));
    }

    private WatchedPart part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("No such part: " + name);
        }
        return part;
    }

    private void stopTogether(List<String> names) {
        together(names, WatchedPart::stop);
    }

    private void together(List<String> names, Consumer<WatchedPart> action) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    names.stream()
                            .map(
                                    name ->
                                            CompletableFuture.runAsync(
                                                    () -> action.accept(part(name)), threads))
                            .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
