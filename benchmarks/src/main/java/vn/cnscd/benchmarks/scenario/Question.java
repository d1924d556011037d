package vn.cnscd.benchmarks.scenario;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.cnscd.benchmarks.load.Connection;
import vn.cnscd.benchmarks.load.Connection.Request;
import vn.cnscd.benchmarks.load.Load;
import vn.cnscd.benchmarks.load.Outcome;
import vn.cnscd.benchmarks.load.Schedule;
import vn.cnscd.benchmarks.load.Work;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.run.Run;
import vn.cnscd.local.layout.ServiceModule;

/**
 * A kind of question.
 *
 * @param service that is asked itself
 * @param actor who asks, as {@code role@unit}
 * @param path another one each time
 */
record Question(String what, ServiceModule service, String actor, Supplier<String> path) {

    private static final int DIFFERENT = 200;
    private static final double EACH_PER_SECOND = 4;
    private static final int CLIENTS_OF_EACH = 2;
    private static final double LESS_THAN_MILLIS = 50;

    /** Asks all kinds for a while, so that what answers is compiled. */
    static void warmUp(Run run, List<Question> kinds) {
        ask(run, kinds, run.arguments().share(6));
    }

    /**
     * Asks all kinds beside each other at fixed times, and adds how long the answers took.
     *
     * @return what became of each
     */
    static List<Outcome> measure(Run run, String scenario, List<Question> kinds) {
        var outcomes = ask(run, kinds, run.arguments().sustained());
        for (int i = 0; i < kinds.size(); i++) {
            var outcome = outcomes.get(i);
            String what = kinds.get(i).what();
            run.add(Figure.of(scenario, what + ", p50", outcome.millis(50), "ms"));
            run.add(
                    Figure.of(scenario, what + ", p99", outcome.millis(99), "ms")
                            .below(LESS_THAN_MILLIS));
        }
        return outcomes;
    }

    private static List<Outcome> ask(Run run, List<Question> kinds, Duration duration) {
        var period = Duration.ofNanos((long) (1e9 / EACH_PER_SECOND));
        var running = new ArrayList<CompletableFuture<Outcome>>();
        for (int i = 0; i < kinds.size(); i++) {
            var kind = kinds.get(i);
            var schedule =
                    Schedule.of(EACH_PER_SECOND, duration)
                            .after(period.multipliedBy(i).dividedBy(kinds.size()));
            var clients =
                    IntStream.range(0, CLIENTS_OF_EACH)
                            .<Work>mapToObj(_ -> new Asker(run, kind))
                            .toList();
            running.add(
                    CompletableFuture.supplyAsync(
                            () -> Load.open(clients, schedule),
                            each -> Thread.ofPlatform().start(each)));
        }
        return running.stream().map(each -> each.join().requireNoFailures()).toList();
    }

    /** A client that asks one question after the other. */
    private static final class Asker implements Work {

        private final Connection connection;
        private final List<Request> requests = new ArrayList<>();
        private int next;

        Asker(Run run, Question kind) {
            var token = run.bench().tokens().of(kind.actor());
            connection = new Connection(run.bench().url(kind.service()));
            for (int i = 0; i < DIFFERENT; i++) {
                requests.add(Request.get(kind.path().get(), token));
            }
        }

        @Override
        public int once() throws IOException {
            var answer = connection.call(requests.get(next++ % requests.size()));
            if (!answer.isOk()) {
                throw new IOException(answer.status() + ": " + answer.text());
            }
            return 1;
        }
    }
}
