package vn.cnscd.local.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cnscd.local.LaunchProblem;

/**
 * The checkout that is run: its root, the jars it built, and the JDK.
 *
 * @param root the folder of {@code run} and {@code mvnw}
 */
public record Installation(Path root) {

    private static final int JAVA_FEATURE = 25;

    /** The checkout of the {@code run} that started this, or that the working directory lies in. */
    public static Installation find() {
        String home = System.getProperty("cnscd.home");
        if (home != null) {
            return new Installation(Path.of(home));
        }
        for (Path folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.exists(folder.resolve("run"))) {
                return new Installation(folder);
            }
        }
        throw new LaunchProblem("Start this inside a checkout of the platform.");
    }

    /** Unpacked services and their start-up caches, shared by all runs of this checkout. */
    public Path apps() {
        return root.resolve(".local/apps");
    }

    /** The executable jar of a service; a clear problem if it is not built. */
    public Path jar(ServiceModule service) {
        Path target = root.resolve(service.module()).resolve("target");
        if (Files.isDirectory(target)) {
            try (var jars = Files.newDirectoryStream(target, service.module() + "-*.jar")) {
                for (Path jar : jars) {
                    return jar;
                }
            } catch (IOException e) {
                throw new LaunchProblem("Can't read " + target + ": " + e.getMessage(), e);
            }
        }
        throw new LaunchProblem(
                service.module() + " is not built. Run ./run, which builds it, or ./mvnw package.");
    }

    /** The {@code java} that runs this launcher and will run every part. */
    public static String java() {
        if (Runtime.version().feature() != JAVA_FEATURE) {
            throw new LaunchProblem(
                    "JDK 25 is needed, this is Java %d. Start the platform with ./run, which finds one."
                            .formatted(Runtime.version().feature()));
        }
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
