package vn.cnscd.chassis.events.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.benchmarks.load.Samples;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.contracts.PublishedEvent;

/** From a row of the event table to the record for Kafka: the inner loop of the relay. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordFactoryBenchmark {

    private static final String ALIAS = "activity-recorded";
    private static final String METADATA =
            """
            {"submittedAs":"chiminh-2025-000123","digest":"pD7dQ0l5nq1mS2cV9xKfRw","actor":"commune-system@31-11131",\
            "traceparent":"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01","unit":"31/11131/007"}""";

    private final RecordFactory factory =
            new RecordFactory(
                    EventCatalogue.publishingTo(PublishedEvent.ACTIVITY_TOPIC)
                            .publishedAsIs(
                                    ALIAS,
                                    ActivityRecorded.class,
                                    PublishedEvent.ACTIVITY_RECORDED.type())
                            .build(),
                    "activity-service");
    private final StoredEvent stored =
            new StoredEvent(
                    new RelayPosition("1", 1),
                    "0b2f5d2e-7b1c-4c1e-9d4e-1f6f3a2b5c7d",
                    "8f14e45f-ceea-5e7a-9b2c-0d3a1c5b7e90",
                    0,
                    "2026-11-20T03:04:05.678Z",
                    ALIAS,
                    null,
                    Samples.of(PublishedEvent.ACTIVITY_RECORDED),
                    METADATA.getBytes(UTF_8));

    /** For each event. */
    @Benchmark
    public Object makeRecord() {
        return factory.record(stored).orElseThrow();
    }
}
