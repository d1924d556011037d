package vn.cnscd.reporting.consumed.activity;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.cnscd.benchmarks.load.Samples;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.ActivityRecordedV1;

/** From the bytes of a record to what it adds to the figures: the inner loop of the projection. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ActivityFactBenchmark {

    private static final Instant KNOWN_AT = Instant.parse("2026-11-20T03:04:05Z");

    private final byte[] body = Samples.of(PublishedEvent.ACTIVITY_RECORDED);

    /** For each activity. */
    @Benchmark
    public Object readFact() {
        var activity = EventJson.mapper().readValue(body, ActivityRecordedV1.class);
        return ActivityFact.of(activity, 0, KNOWN_AT);
    }
}
