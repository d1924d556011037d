package vn.cnscd.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.cnscd.chassis.events.SampleApplication.NoteTaken;
import vn.cnscd.chassis.events.readmodel.RebuildEndpoint;
import vn.cnscd.chassis.events.readmodel.RebuildState;
import vn.cnscd.chassis.events.readmodel.RebuildStatus;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Notes are taken all the time; whoever takes one notices nothing. */
@ServiceTest
@TestPropertySource(properties = "a.database=of its own, since others store what nobody can read")
@Tag("faults")
class RebuildUnderLoadIT {

    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");
    private static final String TEXT = "under load";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int WRITERS = 2;
    private static final int AT_ONCE = 5;
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    @Autowired EventAppender appender;
    @Autowired RebuildEndpoint operator;
    @Autowired JdbcClient jdbc;
    @Autowired Environment environment;

    @Autowired
    @Qualifier("rebuildRunner")
    SmartLifecycle builder;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final AtomicInteger taken = new AtomicInteger();

    @AfterEach
    void writeNoMore() {
        writing.set(false);
        threads.close();
    }

    @Test
    void losesAndDoublesNothingWhenItsBuilderIsKilledAndInEachOfManySwitches() {
        List<CompletableFuture<Void>> writers;
        builder.stop();
        try (var other = instance("cnscd.rebuild.page=20", "cnscd.rebuild.batch=20")) {
            writers = startWriters();
            await().atMost(PATIENCE).until(() -> taken.get() > 500);
            operator.start();
            await().atMost(PATIENCE).until(() -> appliedByBuilder() > 100);
            other.kill();
        }
        assertThat(operator.status().state()).isIn(RebuildState.BUILDING, RebuildState.SWITCHING);
        builder.start();
        awaitGeneration(1);

        try (var _ = instance()) {
            for (int generation = 2; generation <= 5; generation++) {
                operator.start();
                awaitGeneration(generation);
            }
        }
        writing.set(false);

        writers.forEach(writer -> assertThat(writer).succeedsWithin(PATIENCE));
        assertThat(count("note", "true")).isEqualTo(taken.get());
        await().atMost(PATIENCE).until(() -> count("received_note", "true") == taken.get());
        assertThat(count("received_note", "times > 1")).isZero();
    }

    private List<CompletableFuture<Void>> startWriters() {
        return IntStream.range(0, WRITERS)
                .mapToObj(i -> CompletableFuture.runAsync(this::write, threads))
                .toList();
    }

    private SampleInstance instance(String... more) {
        var properties =
                new ArrayList<>(
                        List.of(
                                "spring.datasource.url="
                                        + environment.getRequiredProperty("spring.datasource.url"),
                                "cnscd.kafka.bootstrap-servers="
                                        + environment.getRequiredProperty(
                                                "cnscd.kafka.bootstrap-servers")));
        properties.addAll(List.of(more));
        return SampleInstance.start(properties.toArray(String[]::new));
    }

    private void write() {
        while (writing.get()) {
            int first = taken.getAndAdd(AT_ONCE);
            appender.append(
                    IntStream.range(first, first + AT_ONCE)
                            .mapToObj(
                                    i ->
                                            new NewEvent(
                                                    "Note",
                                                    "load-" + i,
                                                    0,
                                                    new NoteTaken(VILLAGE, TEXT)))
                            .toList());
            // The sample's projections work row by row: a builder must be faster than its writers.
            LockSupport.parkNanos(REST_NANOS);
        }
    }

    private long appliedByBuilder() {
        return operator.status().progress().stream()
                .mapToLong(RebuildStatus.Progress::applied)
                .min()
                .orElse(0);
    }

    private void awaitGeneration(long generation) {
        await().atMost(PATIENCE)
                .until(
                        () -> {
                            var status = operator.status();
                            return status.state() == RebuildState.DONE
                                    && status.generation() == generation;
                        });
    }

    private long count(String table, String condition) {
        return jdbc.sql("select count(*) from %s where text = ? and %s".formatted(table, condition))
                .param(TEXT)
                .query(Long.class)
                .single();
    }
}
