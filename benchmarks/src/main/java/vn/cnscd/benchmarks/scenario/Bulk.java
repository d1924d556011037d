package vn.cnscd.benchmarks.scenario;

import java.time.Duration;
import vn.cnscd.benchmarks.load.Outcome;
import vn.cnscd.benchmarks.platform.Submitters;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.report.Usage;
import vn.cnscd.benchmarks.run.Run;
import vn.cnscd.local.layout.ServiceModule;

/** Bulk ingestion, sustained, with everything running: 4 clients that send 1,000 items a call. */
public final class Bulk implements Scenario {

    private static final String BARE = "bare batch insert";
    private static final double LEAST_OF_BARE = 0.25;
    private static final double MICROS = 1e6;

    private final boolean throughGateway;

    public Bulk(boolean throughGateway) {
        this.throughGateway = throughGateway;
    }

    @Override
    public String name() {
        return throughGateway ? "bulk" : "bulk-service";
    }

    @Override
    public String about() {
        return "bulk ingestion %s, 4 clients × 1,000 items"
                .formatted(throughGateway ? "through the gateway" : "at the activity-service");
    }

    @Override
    public void measure(Run run) {
        var bench = run.bench();
        double bare = run.bareRows();
        int rows = run.bare().rowsOfAnActivity();
        var door =
                throughGateway ? bench.platform().gatewayUrl() : bench.url(ServiceModule.ACTIVITY);
        var before = bench.processes().now();
        var lag = new Lag(run);
        Outcome outcome = load(run, new Submitters(bench, door), lag);
        Duration catchUp = run.settle();
        if (throughGateway) {
            run.bulkItems(outcome.rate());
        }
        run.add(
                figure("rows of events stored", outcome.rate() * rows, "/s")
                        .against(bare, BARE)
                        .atLeast(LEAST_OF_BARE));
        run.add(figure("activities accepted", outcome.rate(), "/s"));
        run.add(figure("a call of 1,000, p50", outcome.millis(50), "ms"));
        run.add(figure("a call of 1,000, p99", outcome.millis(99), "ms"));
        run.add(
                figure("activities counted meanwhile", lag.countedPerSecond(), "/s")
                        .against(outcome.rate(), "accepted")
                        .atLeast(1));
        run.add(
                figure(
                        "events waiting for the relay at the end",
                        (double) lag.forRelayAtEnd(),
                        ""));
        run.add(
                figure(
                        "events waiting for the figures at the end",
                        (double) lag.forFiguresAtEnd(),
                        ""));
        run.add(figure("catching up afterwards", catchUp.toMillis() / 1e3, "s"));
        var usage = Usage.between(name(), 1, before, bench.processes().now());
        usage.cpuSeconds()
                .forEach(
                        (process, seconds) ->
                                run.add(
                                        figure(
                                                "CPU of " + process,
                                                seconds * MICROS / outcome.pieces(),
                                                "µs/activity")));
    }

    private static Outcome load(Run run, Submitters submitters, Lag lag) {
        try (lag) {
            return run.bulk(submitters, run.arguments().sustained()).requireNoFailures();
        }
    }

    private Figure figure(String what, double value, String unit) {
        return Figure.of(name(), what, value, unit);
    }
}
