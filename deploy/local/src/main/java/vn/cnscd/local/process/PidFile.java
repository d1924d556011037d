package vn.cnscd.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A note that a process was started here, kept until it ended. A number alone is not enough: after
 * a restart of the machine the same number may be somebody else's process, so its start is noted
 * too.
 *
 * @param file where the note is
 */
record PidFile(Path file) {

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, process.pid() + " " + startOf(process));
    }

    /** The process that the note speaks of, if it still lives. */
    Optional<ProcessHandle> living() throws IOException {
        String[] words = Files.readString(file).strip().split(" ", 2);
        if (words.length != 2 || !words[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> startOf(process).equals(words[1]));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
