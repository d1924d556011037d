package vn.cnscd.benchmarks.scenario;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.cnscd.benchmarks.load.Outcome;
import vn.cnscd.benchmarks.national.NationalData;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.report.Usage;
import vn.cnscd.benchmarks.run.Await;
import vn.cnscd.benchmarks.run.Run;
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

    private void measure(Run run, List<Question> kinds) {
        Question.warmUp(run, kinds);
        var before = run.bench().processes().now();
        var outcomes = Question.measure(run, name(), kinds);
        var usage = Usage.between(name(), 1, before, run.bench().processes().now());
        long questions = outcomes.stream().mapToLong(Outcome::pieces).sum();
        for (var process : List.of(ServiceModule.REPORTING.module(), "postgresql")) {
            double millis = usage.cpuSeconds().getOrDefault(process, 0.0) * MILLIS / questions;
            run.add(figure("CPU of " + process, millis, "ms/question"));
        }
    }

    private Figure figure(String what, double value, String unit) {
        return Figure.of(name(), what, value, unit);
    }
}
