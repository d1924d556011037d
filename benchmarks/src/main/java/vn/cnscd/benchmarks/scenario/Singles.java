package vn.cnscd.benchmarks.scenario;

import java.util.List;
import vn.cnscd.benchmarks.load.Load;
import vn.cnscd.benchmarks.load.Schedule;
import vn.cnscd.benchmarks.load.Work;
import vn.cnscd.benchmarks.platform.Submitters;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.run.Run;
import vn.cnscd.local.layout.ServiceModule;

/**
 * Activities submitted one by one. How many are possible is found out by clients that never rest;
 * how long one takes, by arrivals at fixed times at a share of that.
 */
public final class Singles implements Scenario {

    private static final List<Integer> CLIENTS = List.of(1, 32, 128);
    private static final int CLIENTS_OF_THE_GOAL = 32;
    private static final int MOST_WARM_UPS = 24;
    private static final int ROUNDS_ON_A_LEVEL = 2;
    private static final double FASTER = 1.03;
    private static final double SHARE_OF_CAPACITY = 0.7;

    private final boolean throughGateway;

    public Singles(boolean throughGateway) {
        this.throughGateway = throughGateway;
    }

    @Override
    public String name() {
        return throughGateway ? "singles" : "singles-service";
    }

    @Override
    public String about() {
        return "single submissions %s by 1, 32 and 128 clients"
                .formatted(throughGateway ? "through the gateway" : "at the activity-service");
    }

    @Override
    public void measure(Run run) {
        for (int clients : CLIENTS) {
            double bare = run.bareCommits(clients);
            run.add(figure(clients, "bare single-row commits", bare, "/s"));
        }
        warmUp(run);
        for (int clients : CLIENTS) {
            measure(run, clients);
            run.settle();
        }
    }

    /**
     * The path of a single call is another than that of a thousand items, and as cold: it runs
     * until it gets no faster.
     */
    private void warmUp(Run run) {
        var work = singles(run, CLIENTS_OF_THE_GOAL);
        double best = 0;
        int level = 0;
        for (int round = 0; round < MOST_WARM_UPS && level < ROUNDS_ON_A_LEVEL; round++) {
            double rate = Load.closed(work, run.arguments().share(6)).rate();
            level = rate > best * FASTER ? 0 : level + 1;
            best = Math.max(best, rate);
        }
    }

    private void measure(Run run, int clients) {
        var work = singles(run, clients);
        Load.closed(work, run.arguments().share(20));
        var most = Load.closed(work, run.arguments().share(5));
        var accepted =
                figure(clients, "accepted", most.rate(), "/s")
                        .against(run.bareCommits(clients), "bare single-row commits");
        run.add(clients == CLIENTS_OF_THE_GOAL ? accepted.atLeast(goal()) : accepted);
        var schedule = Schedule.of(most.rate() * SHARE_OF_CAPACITY, run.arguments().share(5));
        var steady = Load.open(work, schedule);
        run.add(figure(clients, "at 70 % of that, p50", steady.millis(50), "ms"));
        run.add(figure(clients, "at 70 % of that, p99", steady.millis(99), "ms"));
        run.add(figure(clients, "at 70 % of that, p99.9", steady.millis(99.9), "ms"));
        long refused = most.failures() + steady.failures();
        if (refused > 0) {
            // More than it takes at once is refused with 503 and Retry-After: not lost, but told.
            run.add(figure(clients, "calls that were refused", (double) refused, ""));
            run.note(String.valueOf(most.failure() == null ? steady.failure() : most.failure()));
        }
    }

    private List<Work> singles(Run run, int clients) {
        var bench = run.bench();
        var door =
                throughGateway ? bench.platform().gatewayUrl() : bench.url(ServiceModule.ACTIVITY);
        return new Submitters(bench, door).singles(clients);
    }

    private double goal() {
        return throughGateway ? 0.25 : 0.5;
    }

    private Figure figure(int clients, String what, double value, String unit) {
        return Figure.of(name(), "%d clients: %s".formatted(clients, what), value, unit);
    }
}
