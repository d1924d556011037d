package vn.cnscd.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cnscd.local.LaunchProblem;

/**
 * Where one run keeps what must be found again: databases, topics, mail, logs, secrets.
 *
 * @param root the folder itself, {@code .local} unless told otherwise
 */
public record DataFolder(Path root) {

    private static final long LEAST_FREE_BYTES = 1L << 30;

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Creates the folder, or says in one sentence why it can't be used. */
    public void prepare() {
        try {
            Files.createDirectories(root);
            if (!Files.isWritable(root)) {
                throw new LaunchProblem("The folder " + root + " is not writable.");
            }
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new LaunchProblem(
                        "The disk that holds %s is full: %d MiB are free, 1024 MiB are needed."
                                .formatted(root, free >> 20));
            }
        } catch (IOException e) {
            throw new LaunchProblem("The folder " + root + " can't be used: " + e.getMessage(), e);
        }
    }

    /** Begins the logs anew. */
    public void emptyLogs() {
        try {
            Files.createDirectories(logs());
            try (var logs = Files.newDirectoryStream(logs(), "*.log")) {
                for (Path log : logs) {
                    Files.delete(log);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path mail() {
        return root.resolve("mail");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    /** One file for each process that was started, so that a later run can end what was left. */
    public Path pids() {
        return root.resolve("run");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }
}
