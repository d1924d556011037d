package vn.cnscd.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What an earlier run that was itself killed has left running. */
public final class Leftovers {

    /** Stopped last, because the others use them, and in this order. */
    private static final List<String> LAST = List.of("kafka.pid", "postgresql.pid");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /** Ends every process noted in the folder and answers how many there were. */
    public static int end(Path pids) {
        if (!Files.isDirectory(pids)) {
            return 0;
        }
        int ended = 0;
        try {
            for (Path file : inOrderOfStopping(pids)) {
                var note = new PidFile(file);
                var living = note.living();
                if (living.isPresent()) {
                    boolean postgres = file.endsWith("postgresql.pid");
                    end(living.get(), postgres ? Signal.INTERRUPT : Signal.TERMINATE, PATIENCE);
                    ended++;
                }
                note.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ended;
    }

    static void end(ProcessHandle process, Signal signal, Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        signal.send(process);
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            killNow(process);
        } catch (InterruptedException _) {
            killNow(process);
            Thread.currentThread().interrupt();
        }
    }

    private static void killNow(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static List<Path> inOrderOfStopping(Path pids) throws IOException {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(pids, "*.pid")) {
            found.forEach(files::add);
        }
        files.sort(
                Comparator.comparingInt((Path file) -> LAST.indexOf(file.getFileName().toString()))
                        .thenComparing(Comparator.naturalOrder()));
        return files;
    }
}
