package vn.cnscd.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A disk that a test can fill up: a file system in memory, which only root may mount. */
record SmallDisk(Path folder) implements AutoCloseable {

    private static final int MEBIBYTES = 400;

    /** Mounts it; where that is not allowed, the test is aborted with that reason. */
    static SmallDisk at(Path folder) throws IOException {
        Files.createDirectories(folder);
        var options = "size=%dm,mode=0700".formatted(MEBIBYTES);
        var refusal =
                run(List.of("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()));
        Assumptions.assumeTrue(
                refusal.isEmpty(), () -> "No small disk can be mounted here: " + refusal);
        return new SmallDisk(folder);
    }

    /** Leaves not a byte. */
    void fill() throws IOException {
        try (var file = Files.newOutputStream(filler())) {
            for (int size : List.of(1 << 20, 1 << 12)) {
                fillWith(new byte[size], file);
            }
        }
    }

    void free() throws IOException {
        Files.delete(filler());
    }

    @Override
    public void close() {
        try {
            run(List.of("umount", "--lazy", folder.toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fillWith(byte[] block, OutputStream file) {
        try {
            while (true) {
                file.write(block);
            }
        } catch (IOException full) {
            // As wanted.
        }
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    /** What the command complained about; empty when it did what it should. */
    private static String run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.onExit().join().exitValue() == 0 ? "" : output.strip() + " ";
    }
}
