package vn.cnscd.benchmarks.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.cnscd.benchmarks.run.Run;

/** Watches how far relay and figures stay behind while something else goes on. */
final class Lag implements AutoCloseable {

    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final Run run;
    private final List<Sample> samples = new ArrayList<>();
    private final Thread thread;
    private volatile boolean watching = true;

    Lag(Run run) {
        this.run = run;
        samples.add(look());
        thread = Thread.ofPlatform().name("lag").start(this::watch);
    }

    @Override
    public void close() {
        watching = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        samples.add(look());
    }

    /** Events a second that became figures meanwhile. */
    double countedPerSecond() {
        var first = samples.getFirst();
        var last = samples.getLast();
        return (last.counted - first.counted) / ((last.at - first.at) / 1e9);
    }

    long forRelayAtEnd() {
        return samples.getLast().forRelay;
    }

    long forFiguresAtEnd() {
        return samples.getLast().forFigures;
    }

    private void watch() {
        while (watching) {
            LockSupport.parkNanos(PERIOD.toNanos());
            var sample = look();
            samples.add(sample);
            run.progress()
                    .now(
                            "      %d s: %,d wait for the relay, %,d for the figures"
                                    .formatted(
                                            Duration.ofNanos(sample.at - samples.getFirst().at)
                                                    .toSeconds(),
                                            sample.forRelay,
                                            sample.forFigures));
        }
    }

    private Sample look() {
        var flow = run.bench().flow();
        long waiting = flow.waitingForRelay();
        long published = flow.published();
        long counted = flow.counted();
        return new Sample(System.nanoTime(), waiting, published - counted, counted);
    }

    private record Sample(long at, long forRelay, long forFigures, long counted) {}
}
