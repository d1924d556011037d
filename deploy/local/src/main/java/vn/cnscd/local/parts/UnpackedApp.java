package vn.cnscd.local.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.cnscd.local.LaunchProblem;
import vn.cnscd.local.layout.Installation;
import vn.cnscd.local.process.RunLock;

/**
 * An executable jar, unpacked and with a start-up cache of the JDK (AOT cache) beside it, which
 * halves the time to ready. Both belong to the content of the jar: another build makes new ones.
 */
public final class UnpackedApp {

    /** Training takes about one core and much memory for a moment. */
    private static final Semaphore TRAINING = new Semaphore(2, true);

    private static final List<String> JVM =
            List.of(
                    "-Xms96m",
                    "-Xmx240m",
                    // Most of what a bulk submission needs dies with it: room for it saves copies.
                    "-XX:NewRatio=1",
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Ddisable-axoniq-console-message=true",
                    "-Duser.timezone=UTC");

    private final Path jar;
    private final Path folder;
    private final List<String> jvmOptions;
    private @Nullable Path unpacked;

    /**
     * @param folder holds the unpacked apps, one folder for each content
     * @param jvmOptions what its JVM is told beside what all are told
     */
    public UnpackedApp(Path jar, Path folder, List<String> jvmOptions) {
        this.jar = jar;
        this.jvmOptions = jvmOptions;
        this.folder = folder.resolve(jar.getFileName().toString().replaceFirst("\\.jar$", ""));
    }

    /**
     * Unpacks and trains if this content was not seen before.
     *
     * @param run runs a command to its end, in the environment of the service, and answers its exit
     *     code
     */
    void prepare(Consumer<String> progress, ToIntFunction<List<String>> run) {
        Path home = folder.resolve(checksum());
        if (!Files.exists(home.resolve("trained"))) {
            progress.accept("waiting to be prepared for a quick start");
            TRAINING.acquireUninterruptibly();
            try (var _ = RunLock.await(folder)) {
                if (!Files.exists(home.resolve("trained"))) {
                    removeOlder();
                    unpack(home, progress, run);
                    train(home, progress, run);
                }
            } finally {
                TRAINING.release();
            }
        }
        unpacked = home;
    }

    /** The command that runs the app; needs {@link #prepare} first. */
    List<String> command() {
        var home = unpacked;
        if (home == null) {
            throw new IllegalStateException(jar + " is not unpacked");
        }
        return Files.exists(cache(home)) ? java(home, "-XX:AOTCache=" + cache(home)) : java(home);
    }

    private void unpack(Path home, Consumer<String> progress, ToIntFunction<List<String>> run) {
        progress.accept("unpacking");
        var command =
                List.of(
                        Installation.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        home.toString());
        if (run.applyAsInt(command) != 0) {
            throw new LaunchProblem(jar + " could not be unpacked; see its log.");
        }
    }

    private void train(Path home, Consumer<String> progress, ToIntFunction<List<String>> run) {
        progress.accept("preparing a quick start (once after a build)");
        var command =
                java(
                        home,
                        "-XX:AOTCacheOutput=" + cache(home),
                        "-Xlog:disable", // hundreds of classes that can't be archived, each a
                        // warning
                        "-Dspring.context.exit=onRefresh",
                        "-Dserver.port=0",
                        "-Dmanagement.server.port=0");
        try {
            // Without a cache it only starts more slowly, so a failure here stops nobody.
            if (run.applyAsInt(command) != 0) {
                Files.deleteIfExists(cache(home));
            }
            Files.writeString(home.resolve("trained"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> java(Path home, String... options) {
        var command = new ArrayList<String>(List.of(Installation.java()));
        command.addAll(JVM);
        command.addAll(jvmOptions);
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", home.resolve(jar.getFileName()).toString()));
        return command;
    }

    private void removeOlder() {
        try (var older = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path home : older) {
                FileSystemUtils.deleteRecursively(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(jar), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path cache(Path home) {
        return home.resolve("app.aot");
    }
}
