package vn.cnscd.benchmarks.scenario;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.HdrHistogram.ConcurrentHistogram;
import vn.cnscd.benchmarks.load.Load;
import vn.cnscd.benchmarks.load.Outcome;
import vn.cnscd.benchmarks.load.Schedule;
import vn.cnscd.benchmarks.load.Work;
import vn.cnscd.benchmarks.platform.Submitters;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.run.Run;

/**
 * How long it takes from the answer to a submission until the figures count it, while others submit
 * at a share of what bulk ingestion can take.
 */
public final class AcceptedToVisible implements Scenario {

    private static final List<Integer> PERCENT = List.of(25, 50, 90);
    private static final int PERCENT_OF_THE_GOAL = 50;
    private static final double LESS_THAN_MILLIS = 1000;
    private static final int CLIENTS = 8;
    private static final int ITEMS = 250;
    private static final double PROBES_PER_SECOND = 5;
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "visible";
    }

    @Override
    public String about() {
        return "from accepted to visible in the figures at 25, 50 and 90 % of the bulk rate";
    }

    @Override
    public void measure(Run run) {
        double most = run.bulkItems();
        run.settle();
        for (int percent : PERCENT) {
            measure(run, percent, most * percent / 100);
            run.settle();
        }
    }

    private void measure(Run run, int percent, double itemsPerSecond) {
        var bench = run.bench();
        Duration duration = run.arguments().share(2);
        var visible = new ConcurrentHistogram(Duration.ofMinutes(30).toNanos(), 3);
        var probes =
                bench.quietPlace().villagePaths().stream()
                        .<Work>map(village -> new Probe(bench, village, visible))
                        .toList();
        var load = new Submitters(bench, bench.platform().gatewayUrl()).lists(CLIENTS, ITEMS);
        var others =
                CompletableFuture.supplyAsync(
                        () -> Load.open(load, Schedule.of(itemsPerSecond / ITEMS, duration)));
        Outcome probed = Load.open(probes, Schedule.of(PROBES_PER_SECOND, duration));
        Outcome submitted = others.join();
        probed.requireNoFailures();
        submitted.requireNoFailures();
        run.add(figure(percent, "activities accepted", submitted.rate(), "/s"));
        run.add(figure(percent, "visible after, p50", millis(visible, 50), "ms"));
        var slow = figure(percent, "visible after, p99", millis(visible, 99), "ms");
        run.add(percent == PERCENT_OF_THE_GOAL ? slow.below(LESS_THAN_MILLIS) : slow);
        run.add(
                figure(
                        percent,
                        "a call of %d items, p99".formatted(ITEMS),
                        submitted.millis(99),
                        "ms"));
    }

    private static double millis(ConcurrentHistogram visible, double percentile) {
        return visible.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }

    private Figure figure(int percent, String what, double value, String unit) {
        return Figure.of(name(), "%d %% load: %s".formatted(percent, what), value, unit);
    }
}
