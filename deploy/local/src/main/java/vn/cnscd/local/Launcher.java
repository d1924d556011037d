package vn.cnscd.local;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import vn.cnscd.local.demo.Demo;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.layout.Installation;
import vn.cnscd.local.screen.Board;

/** Starts the platform for a person at a terminal; {@code ./run} calls it. */
public final class Launcher {

    private static final int FAILED = 1;

    private Launcher() {}

    /** Runs until Ctrl-C or SIGTERM. */
    public static void main(String[] arguments) {
        long begun = System.nanoTime();
        try {
            Installation.java();
            var home = Installation.find();
            var options = Options.parse(List.of(arguments), home.root().resolve(".local"));
            run(options, begun);
        } catch (LaunchProblem problem) {
            fail(String.valueOf(problem.getMessage()));
        } catch (UncheckedIOException e) {
            fail(inOneSentence(e));
        }
    }

    private static void run(Options options, long begun) {
        var board = new Board(System.out, Boolean.getBoolean("cnscd.terminal"));
        var platform = LocalPlatform.prepare(options, board);
        logTo(options.data()); // not before: another run may be writing there
        var stopping = new AtomicBoolean();
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    stopping.set(true);
                                    board.list(List.of());
                                    if (!platform.isClosed()) {
                                        board.say("");
                                        board.say("Stopping …");
                                    }
                                    platform.close();
                                    stopped.countDown();
                                }));
        try {
            platform.start();
        } catch (LaunchProblem problem) {
            if (stopping.get()) {
                awaitForEver(stopped); // what can't start because it is being stopped is no problem
            }
            throw problem;
        }
        var taken = Duration.ofNanos(System.nanoTime() - begun);
        load(platform, options, board);
        Welcome.text(platform, options, taken).forEach(board::say);
        awaitForEver(stopped);
    }

    private static void load(LocalPlatform platform, Options options, Board board) {
        var demo = new Demo(platform.gatewayUrl(), step -> board.say("  " + step));
        try {
            switch (options.load()) {
                case NOTHING -> {}
                case OFFICIAL_UNITS -> demo.loadOfficialUnits();
                case DEMO -> demo.loadAll();
            }
        } catch (LaunchProblem problem) {
            board.say("  Not everything could be loaded: " + problem.getMessage());
        }
    }

    private static void awaitForEver(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What libraries say goes to a file: the terminal belongs to the list of parts. */
    private static void logTo(Path data) {
        System.setProperty("cnscd.launcher.log", new DataFolder(data).log("launcher").toString());
        System.setProperty("logback.configurationFile", "vn/cnscd/local/launcher-logback.xml");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        LoggerFactory.getILoggerFactory(); // now, before parts that start together ask for it
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static String inOneSentence(UncheckedIOException e) {
        if (e.getCause() instanceof FileSystemException file) {
            return "Can't use the file " + file.getMessage();
        }
        return "A file can't be read or written: " + e.getMessage();
    }

    private static void fail(String message) {
        System.err.println();
        System.err.println(message);
        System.exit(FAILED);
    }
}
