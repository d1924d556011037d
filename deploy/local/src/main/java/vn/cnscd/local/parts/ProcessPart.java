package vn.cnscd.local.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cnscd.local.LaunchProblem;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.process.ChildProcess;
import vn.cnscd.local.process.Signal;

/** A part that is a process of its own. */
abstract class ProcessPart implements Part {

    private static final Duration POLL = Duration.ofMillis(50);

    private final String name;
    private final Duration patienceAtStop;
    final DataFolder data;
    private volatile @Nullable ChildProcess process;
    private boolean stopped;

    ProcessPart(String name, DataFolder data, Duration patienceAtStop) {
        this.name = name;
        this.data = data;
        this.patienceAtStop = patienceAtStop;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void start(Consumer<String> progress) {
        synchronized (this) {
            stopped = false;
        }
        begin(progress);
    }

    /** Also ends a start that is under way, whatever step it is at. */
    @Override
    public final void stop() {
        synchronized (this) {
            stopped = true;
        }
        var running = process;
        if (running != null) {
            running.stop(signalAtStop(), patienceAtStop);
        }
    }

    @Override
    public final void kill() {
        var running = process;
        if (running != null) {
            running.kill();
        }
    }

    @Override
    public final CompletableFuture<?> exited() {
        var running = process;
        return running == null ? CompletableFuture.completedFuture(null) : running.exited();
    }

    /** The steps of a start; returns when the part is ready. */
    abstract void begin(Consumer<String> progress);

    Signal signalAtStop() {
        return Signal.TERMINATE;
    }

    final Path log() {
        return data.log(name);
    }

    /** Starts the command as this part's process. */
    final void launch(List<String> command, Map<String, String> environment) {
        run(name, command, environment);
    }

    /** Runs a command that ends by itself, into the log of this part. */
    final int runToEnd(List<String> command, Map<String, String> environment) {
        var step = run(name + "-step", command, environment);
        step.exited().join();
        step.stop(Signal.TERMINATE, Duration.ZERO);
        requireNotStopped();
        return step.exitCode();
    }

    /** Waits until the part says that it is ready; fails at once when it ended instead. */
    final void await(BooleanSupplier ready, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            var running = process;
            requireNotStopped();
            if (running == null || !running.isAlive()) {
                throw new LaunchProblem(name + " ended while it was starting; see " + log());
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchProblem(
                        "%s was not ready after %d s; see %s"
                                .formatted(name, patience.toSeconds(), log()));
            }
            pause();
        }
    }

    private synchronized ChildProcess run(
            String noteName, List<String> command, Map<String, String> environment) {
        requireNotStopped();
        var started =
                ChildProcess.start(
                        command, environment, data.pids().resolve(noteName + ".pid"), log());
        process = started;
        return started;
    }

    private synchronized void requireNotStopped() {
        if (stopped) {
            throw new LaunchProblem(name + " was stopped while it was starting.");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted while starting.", e);
        }
    }
}
