package vn.cnscd.benchmarks.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cnscd.benchmarks.bare.BarePostgres;
import vn.cnscd.benchmarks.load.Load;
import vn.cnscd.benchmarks.load.Outcome;
import vn.cnscd.benchmarks.platform.Bench;
import vn.cnscd.benchmarks.platform.Submitters;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.report.Report;

/** What the scenarios of one run share, and what one needs to know of another. */
public final class Run {

    private static final int BULK_CLIENTS = 4;
    private static final int BULK_ITEMS = 1000;

    private final Bench bench;
    private final Arguments arguments;
    private final Progress progress;
    private final Report report;
    private @Nullable BarePostgres bare;
    private final Map<Integer, Double> bareCommits = new HashMap<>();
    private double bareRows;
    private double bulkItems;

    public Run(Bench bench, Arguments arguments, Progress progress, Report report) {
        this.bench = bench;
        this.arguments = arguments;
        this.progress = progress;
        this.report = report;
    }

    public Bench bench() {
        return bench;
    }

    public Arguments arguments() {
        return arguments;
    }

    public Progress progress() {
        return progress;
    }

    /** Keeps a figure and shows it at once. */
    public void add(Figure figure) {
        report.add(figure);
        progress.say("      " + figure.sentence());
    }

    /** Keeps a sentence that a reader of the figures should know. */
    public void note(String sentence) {
        report.notes().add(sentence);
        progress.say("      " + sentence);
    }

    /** The bare database with the rows of the newest activity. */
    public BarePostgres bare() {
        if (bare == null) {
            bare = new BarePostgres(bench);
        }
        return bare;
    }

    /** Rows a second of the bare batched insert; measured once. */
    public double bareRows() {
        if (bareRows == 0) {
            bareRows = bare().batches(arguments.share(6)).rate();
        }
        return bareRows;
    }

    /** Commits a second of a bare loop that inserts one row in each; measured once. */
    public double bareCommits(int clients) {
        return bareCommits.computeIfAbsent(
                clients, _ -> bare().singleRows(clients, arguments.share(6)).rate());
    }

    /** The four clients of bulk ingestion through the gateway. */
    public Outcome bulk(Submitters submitters, Duration duration) {
        return Load.closed(submitters.lists(BULK_CLIENTS, BULK_ITEMS), duration);
    }

    /**
     * Activities a second that bulk ingestion through the gateway takes; measured if it was not.
     */
    public double bulkItems() {
        if (bulkItems == 0) {
            var submitters = new Submitters(bench, bench.platform().gatewayUrl());
            bulkItems = bulk(submitters, arguments.share(4)).requireNoFailures().rate();
        }
        return bulkItems;
    }

    /** Bulk ingestion through the gateway was measured. */
    public void bulkItems(double perSecond) {
        bulkItems = perSecond;
    }

    /** Waits until everything that is stored is counted; returns how long that took. */
    public Duration settle() {
        long begun = System.nanoTime();
        Await.until(
                "everything to be counted",
                Await.LONG,
                () -> {
                    long waiting = bench.flow().waitingForRelay();
                    long published = bench.flow().published();
                    long counted = bench.flow().counted();
                    progress.now(
                            "      catching up: %,d to be published, %,d to be counted"
                                    .formatted(waiting, published - counted));
                    return waiting == 0 && counted >= published;
                });
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
