package vn.cnscd.benchmarks.scenario;

import vn.cnscd.benchmarks.platform.HeldBack;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.run.Await;
import vn.cnscd.benchmarks.run.Run;

/** The figures while nobody else works: from records on the topic to rows that are committed. */
public final class ProjectionAlone implements Scenario {

    @Override
    public String name() {
        return "projection";
    }

    @Override
    public String about() {
        return "the projection of figures alone, Kafka to tables";
    }

    @Override
    public void measure(Run run) {
        double accepted = run.bulkItems();
        run.settle();
        var flow = run.bench().flow();
        long end;
        try (var _ = HeldBack.projections(run.bench())) {
            end = flow.published() + Backlog.fill(run);
            Await.until("the relay", Await.LONG, () -> flow.published() >= end);
        }
        double rate = Backlog.rate(run, flow::counted, end);
        run.add(
                Figure.of(name(), "activities counted", rate, "/s")
                        .against(accepted, "accepted through the gateway")
                        .atLeast(1));
        run.settle();
    }
}
