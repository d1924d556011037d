package vn.cnscd.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.cnscd.local.LaunchProblem;

/** At most one run for each data folder; the operating system frees it even after a kill -9. */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or says that another run holds it. */
    public static RunLock take(Path folder) {
        try {
            var channel = open(folder);
            if (isTaken(channel)) {
                channel.close();
                throw new LaunchProblem(
                        "The platform already runs on %s. Stop it first, or give this run its own data and ports: ./run --data DIR --port-offset 1000"
                                .formatted(folder));
            }
            return new RunLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until nobody else holds the lock of the folder. */
    public static RunLock await(Path folder) {
        try {
            var channel = open(folder);
            channel.lock();
            return new RunLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(
                folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }
}
