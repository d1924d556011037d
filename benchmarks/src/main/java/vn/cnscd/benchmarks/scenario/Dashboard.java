package vn.cnscd.benchmarks.scenario;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import vn.cnscd.benchmarks.load.Load;
import vn.cnscd.benchmarks.load.Outcome;
import vn.cnscd.benchmarks.load.Schedule;
import vn.cnscd.benchmarks.national.NationalData;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.report.Usage;
import vn.cnscd.benchmarks.run.Await;
import vn.cnscd.benchmarks.run.Run;
import vn.cnscd.benchmarks.scenario.Questions.Kind;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.local.layout.ServiceModule;

/**
 * What the dashboard asks, at the size of the country: 34 provinces, 3,321 communes, 90,000
 * villages, 100,000 teams, 8 quarters with figures in every village. All questions are asked beside
 * each other, at fixed times.
 */
public final class Dashboard implements Scenario {

    private static final int QUARTERS = 8;
    private static final int QUICK_QUARTERS = 1;
    private static final double EACH_PER_SECOND = 4;
    private static final int CLIENTS_OF_EACH = 2;
    private static final double LESS_THAN_MILLIS = 50;
    private static final double MILLIS = 1e3;
    private static final List<ServiceModule> NOT_NEEDED =
            List.of(
                    ServiceModule.TEAM_REGISTRY,
                    ServiceModule.ACTIVITY,
                    ServiceModule.NOTIFICATION);

    @Override
    public String name() {
        return "dashboard";
    }

    @Override
    public String about() {
        return "what the dashboard asks, at national size";
    }

    @Override
    public void measure(Run run) {
        run.settle();
        // The others would register the same country for themselves, and remind 90,000 villages.
        NOT_NEEDED.forEach(service -> run.bench().platform().stop(service.module()));
        try {
            var country = new NationalData(run.bench());
            var quarters = quarters(run);
            load(run, country, quarters);
            measure(run, new Questions(country, quarters).kinds());
        } finally {
            NOT_NEEDED.forEach(service -> run.bench().platform().restart(service.module()));
        }
    }

    private static List<Period> quarters(Run run) {
        int count = run.arguments().quick() ? QUICK_QUARTERS : QUARTERS;
        var quarters = new ArrayList<Period>();
        var quarter = Period.containing(run.bench().today(), Period.Kind.QUARTER);
        for (int i = 0; i < count; i++, quarter = quarter.previous()) {
            quarters.addFirst(quarter);
        }
        return quarters;
    }

    private void load(Run run, NationalData country, List<Period> quarters) {
        var flow = run.bench().flow();
        run.progress().say("      registering the country …");
        country.publishRegistry(quarters.getFirst().firstDay());
        var registry = PublishedEvent.REGISTRY_TOPIC;
        for (var projection : List.of("units", "teams")) {
            Await.until(
                    projection,
                    Await.LONG,
                    () -> flow.passed(projection, registry) >= flow.published(registry));
        }
        run.progress().say("      opening the reports that its villages owe …");
        Await.until("the reports", Await.LONG, () -> reportsAreOpen(run));
        long before = flow.counted();
        long activities = country.publishActivities(quarters);
        run.progress().say("      counting %,d activities …".formatted(activities));
        double rate = Backlog.rate(run, flow::counted, before + activities);
        run.add(figure("activities counted while the country was loaded", rate, "/s"));
        if (flow.poisoned() > 0) {
            throw new IllegalStateException("Not everything published could be read.");
        }
    }

    private static boolean reportsAreOpen(Run run) {
        try (var database = run.bench().database(ServiceModule.REPORTING);
                var statement = database.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from report_schedule where look_on <= current_date")) {
            rows.next();
            long left = rows.getLong(1);
            run.progress().now("      %,d villages and communes to go".formatted(left));
            return left == 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure(Run run, List<Kind> kinds) {
        ask(run, kinds, run.arguments().share(6)); // to warm up
        var before = run.bench().processes().now();
        var outcomes = ask(run, kinds, run.arguments().sustained());
        var usage = Usage.between(name(), 1, before, run.bench().processes().now());
        for (int i = 0; i < kinds.size(); i++) {
            var outcome = outcomes.get(i);
            run.add(figure(kinds.get(i).what() + ", p50", outcome.millis(50), "ms"));
            run.add(
                    figure(kinds.get(i).what() + ", p99", outcome.millis(99), "ms")
                            .below(LESS_THAN_MILLIS));
        }
        long questions = outcomes.stream().mapToLong(Outcome::pieces).sum();
        for (var process : List.of(ServiceModule.REPORTING.module(), "postgresql")) {
            double millis = usage.cpuSeconds().getOrDefault(process, 0.0) * MILLIS / questions;
            run.add(figure("CPU of " + process, millis, "ms/question"));
        }
    }

    private static List<Outcome> ask(Run run, List<Kind> kinds, Duration duration) {
        var period = Duration.ofNanos((long) (1e9 / EACH_PER_SECOND));
        var running = new ArrayList<CompletableFuture<Outcome>>();
        for (int i = 0; i < kinds.size(); i++) {
            var kind = kinds.get(i);
            var schedule =
                    Schedule.of(EACH_PER_SECOND, duration)
                            .after(period.multipliedBy(i).dividedBy(kinds.size()));
            var clients =
                    IntStream.range(0, CLIENTS_OF_EACH).mapToObj(_ -> kind.client(run)).toList();
            running.add(
                    CompletableFuture.supplyAsync(
                            () -> Load.open(clients, schedule),
                            each -> Thread.ofPlatform().start(each)));
        }
        return running.stream().map(each -> each.join().requireNoFailures()).toList();
    }

    private Figure figure(String what, double value, String unit) {
        return Figure.of(name(), what, value, unit);
    }
}
