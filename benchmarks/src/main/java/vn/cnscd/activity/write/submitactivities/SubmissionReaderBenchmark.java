package vn.cnscd.activity.write.submitactivities;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.cnscd.benchmarks.load.Items;
import vn.cnscd.benchmarks.load.Place;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** From the bytes of a submission to its checked items: the first inner loop of bulk ingestion. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SubmissionReaderBenchmark {

    private static final int ITEMS = 1000;

    private final byte[] submission =
            Items.list(
                            new Place(new UnitPath("31/11131"), 27),
                            ITEMS,
                            1,
                            LocalDate.of(2026, 11, 20))
                    .json();

    /** For each item. */
    @Benchmark
    @OperationsPerInvocation(ITEMS)
    public Object readItem() throws IOException {
        List<SubmittedItem> items = SubmissionReader.readJson(new ByteArrayInputStream(submission));
        if (items.stream().anyMatch(SubmittedItem.Malformed.class::isInstance)) {
            throw new IllegalStateException("What is read is not well-formed.");
        }
        return items;
    }
}
