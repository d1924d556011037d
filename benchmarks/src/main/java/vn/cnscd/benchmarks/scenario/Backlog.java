package vn.cnscd.benchmarks.scenario;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import vn.cnscd.benchmarks.load.Load;
import vn.cnscd.benchmarks.load.Work;
import vn.cnscd.benchmarks.platform.Submitters;
import vn.cnscd.benchmarks.run.Run;
import vn.cnscd.local.layout.ServiceModule;

/** Activities that pile up somewhere, and how fast they are worked off. */
final class Backlog {

    private static final int CLIENTS = 4;
    private static final int ITEMS = 1000;
    private static final int FULL = 300_000;
    private static final int QUICK = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long PERIOD = Duration.ofMillis(20).toNanos();

    private Backlog() {}

    /** Submits activities at the service; returns how many. */
    static long fill(Run run) {
        var bench = run.bench();
        int wanted = run.arguments().quick() ? QUICK : FULL;
        var submitters = new Submitters(bench, bench.url(ServiceModule.ACTIVITY));
        var left = new AtomicLong(wanted / ITEMS);
        List<Work> clients =
                submitters.lists(CLIENTS, ITEMS).stream()
                        .<Work>map(client -> () -> callWhileAnyIsLeft(client, left))
                        .toList();
        run.progress().say("      piling up %,d activities …".formatted(wanted));
        long done = 0;
        while (left.get() > 0) {
            done += Load.closed(clients, Duration.ofSeconds(1)).requireNoFailures().pieces();
        }
        return done;
    }

    private static int callWhileAnyIsLeft(Work client, AtomicLong left) throws Exception {
        if (left.getAndDecrement() > 0) {
            return client.once();
        }
        LockSupport.parkNanos(PERIOD);
        return 0;
    }

    /** How many a second pass, from the first that is seen to pass until the last has. */
    static double rate(Run run, LongSupplier passed, long end) {
        long before = passed.getAsLong();
        long first = 0;
        long firstAt = 0;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            long now = passed.getAsLong();
            long at = System.nanoTime();
            if (first == 0 && now > before) {
                first = now;
                firstAt = at;
            }
            run.progress().now("      %,d to go".formatted(end - now));
            if (now >= end) {
                return (now - first) / ((at - firstAt) / 1e9);
            }
            if (at > deadline) {
                throw new IllegalStateException(
                        "%,d events were not worked off.".formatted(end - now));
            }
            LockSupport.parkNanos(PERIOD);
        }
    }
}
