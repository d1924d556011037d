package vn.cnscd.benchmarks.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.benchmarks.load.Answer;
import vn.cnscd.benchmarks.load.Connection;
import vn.cnscd.benchmarks.load.Connection.Request;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.run.Await;
import vn.cnscd.benchmarks.run.Run;
import vn.cnscd.local.layout.ServiceModule;

/**
 * The read models of the reporting-service, built anew from the topics while the old ones serve.
 */
public final class Rebuild implements Scenario {

    private static final String PATH = "/actuator/rebuild";
    private static final int NOT_FOUND = 404;
    private static final double TIMES_INGESTION = 5;
    private static final long LEAST_ACTIVITIES = 100_000;

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String about() {
        return "rebuilding the read models of the reporting-service";
    }

    @Override
    public void measure(Run run) {
        if (call(run, "GET").status() == NOT_FOUND) {
            run.note("Rebuild was left out: this reporting-service does not offer it.");
            return;
        }
        double ingestion = run.bulkItems();
        while (run.bench().flow().published() < LEAST_ACTIVITIES && !run.arguments().quick()) {
            Backlog.fill(run);
        }
        run.settle();
        long activities = run.bench().flow().published();
        long begun = System.nanoTime();
        call(run, "POST");
        Await.until("the rebuild", Await.LONG, () -> isDone(run));
        double seconds = (System.nanoTime() - begun) / 1e9;
        run.add(Figure.of(name(), "activities on the topic", (double) activities, ""));
        run.add(Figure.of(name(), "until the new read models serve", seconds, "s"));
        run.add(
                Figure.of(name(), "activities counted anew", activities / seconds, "/s")
                        .against(ingestion, "accepted through the gateway")
                        .atLeast(TIMES_INGESTION));
    }

    private static boolean isDone(Run run) {
        var text = call(run, "GET").text();
        var status = JsonMapper.shared().readTree(text);
        run.progress()
                .now("      " + status.path("state").asString() + " " + status.path("progress"));
        return switch (status.path("state").asString()) {
            case "DONE" -> true;
            case "FAILED", "IDLE" -> throw new IllegalStateException("The rebuild failed: " + text);
            default -> false;
        };
    }

    private static Answer call(Run run, String method) {
        var address = run.bench().management(ServiceModule.REPORTING);
        try (var connection = new Connection(address)) {
            return connection.call(Request.of(method, PATH, "", "application/json", new byte[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
