package vn.cnscd.benchmarks.scenario;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import vn.cnscd.benchmarks.load.Connection;
import vn.cnscd.benchmarks.load.Connection.Request;
import vn.cnscd.benchmarks.load.Items;
import vn.cnscd.benchmarks.load.Work;
import vn.cnscd.benchmarks.platform.Bench;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A village's team that submits an activity and looks at the village's figures until it is counted
 * there; both through the gateway.
 */
final class Probe implements Work {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final String COUNT = "\"code\":\"ACTIVITIES\"";
    private static final String VALUE = "\"value\":";

    private final Bench bench;
    private final Connection connection;
    private final Items item;
    private final Request submission;
    private final Request look;
    private final Histogram visible;
    private long known = -1;

    /**
     * @param visible where the nanoseconds from the answer to the figure are written
     */
    Probe(Bench bench, UnitPath village, Histogram visible) {
        var place = bench.quietPlace();
        var month = bench.today().minusDays(1).toString().substring(0, "2026-01".length());
        this.bench = bench;
        this.connection = new Connection(bench.platform().gatewayUrl());
        this.item = Items.single(village, village.hashCode(), bench.today());
        this.submission =
                Request.post(
                        place.activitiesPath(), bench.tokens().of(place.system()), item.json());
        this.look =
                Request.get(
                        "/api/v1/%s/indicators?period=%s".formatted(village.url(), month),
                        bench.tokens().of("viewer@" + village.identifier()));
        this.visible = visible;
    }

    @Override
    public int once() throws IOException {
        if (known < 0) {
            known = count();
        }
        item.number(bench.nextIds(1));
        var answer = connection.call(submission);
        if (!answer.isOk() || answer.accepted() != 1) {
            throw new IOException("Not accepted: " + answer.status());
        }
        long accepted = System.nanoTime();
        for (long seen = count(); seen <= known; seen = count()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        visible.recordValue(System.nanoTime() - accepted);
        known++;
        return 1;
    }

    private long count() throws IOException {
        var answer = connection.call(look);
        if (!answer.isOk()) {
            throw new IOException("No figures: " + answer.status());
        }
        var text = answer.text();
        int at = text.indexOf(VALUE, text.indexOf(COUNT)) + VALUE.length();
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == at ? 0 : Long.parseLong(text, at, end, 10);
    }
}
