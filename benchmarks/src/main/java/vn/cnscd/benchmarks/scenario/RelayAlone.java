package vn.cnscd.benchmarks.scenario;

import vn.cnscd.benchmarks.platform.HeldBack;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.run.Run;

/** The relay while nobody else works: from rows in the event table to records that Kafka has. */
public final class RelayAlone implements Scenario {

    private static final double TIMES_BARE = 2;

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public String about() {
        return "the relay alone, event table to Kafka";
    }

    @Override
    public void measure(Run run) {
        double bare = run.bareRows();
        var flow = run.bench().flow();
        try (var _ = HeldBack.projections(run.bench())) {
            long before = flow.published();
            long activities;
            try (var _ = HeldBack.relays(run.bench())) {
                activities = Backlog.fill(run);
            }
            double rate = Backlog.rate(run, flow::published, before + activities);
            run.add(
                    Figure.of(name(), "events published", rate, "/s")
                            .against(bare, "bare batch insert")
                            .atLeast(TIMES_BARE));
        }
        run.settle();
    }
}
