package vn.cnscd.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A process of the platform: noted while it lives, with its output in a log of its own. */
public final class ChildProcess {

    private static final String SETSID = "/usr/bin/setsid";

    private final Process process;
    private final PidFile note;

    private ChildProcess(Process process, PidFile note) {
        this.process = process;
        this.note = note;
    }

    /**
     * Starts a command.
     *
     * @param note the file that says so while it runs
     * @param log output is appended here
     */
    public static ChildProcess start(
            List<String> command, Map<String, String> environment, Path note, Path log) {
        try {
            Files.createDirectories(log.getParent());
            var builder =
                    new ProcessBuilder(inSessionOfItsOwn(command))
                            .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            var pidFile = new PidFile(note);
            pidFile.write(process.toHandle());
            return new ChildProcess(process, pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public int exitCode() {
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    public CompletableFuture<?> exited() {
        return process.onExit();
    }

    /** Asks it to end and waits; after the time given it is killed. */
    public void stop(Signal signal, Duration patience) {
        Leftovers.end(process.toHandle(), signal, patience);
        forget();
    }

    /** As a power cut would, with all it has started: nothing is flushed, nobody is told. */
    public void kill() {
        var all = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
        forget();
    }

    private void forget() {
        try {
            note.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ctrl-C reaches a whole session: only the launcher may hear it, to stop parts in order. */
    private static List<String> inSessionOfItsOwn(List<String> command) {
        if (!Files.isExecutable(Path.of(SETSID))) {
            return command;
        }
        var detached = new ArrayList<String>(List.of(SETSID));
        detached.addAll(command);
        return detached;
    }
}
