package vn.cnscd.chassis.events;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cnscd.chassis.events.SampleApplication.NoteTaken;
import vn.cnscd.chassis.events.readmodel.RebuildEndpoint;
import vn.cnscd.chassis.events.readmodel.RebuildState;
import vn.cnscd.chassis.events.readmodel.RebuildStatus;
import vn.cnscd.chassis.events.readmodel.RebuildStatus.Progress;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.hierarchy.UnitPath;

@ServiceTest
class RebuildIT {

    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");

    @Autowired EventAppender appender;
    @Autowired RebuildEndpoint operator;
    @Autowired TestTopics topics;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource pool;

    @Autowired
    @Qualifier("rebuildRunner")
    SmartLifecycle builder;

    private int taken;
    private String test = "";

    @BeforeEach
    void takeNotes(TestInfo info) {
        test = info.getDisplayName();
        take(300);
    }

    @AfterEach
    void endWhatWasBegun() {
        operator.abort();
        await().atMost(20, SECONDS).until(() -> operator.status().state() != RebuildState.ABORTING);
    }

    @Test
    void buildsWhatStoodThereBeforeItWasDamaged() {
        publishPoison();
        take(1);
        awaitReceived();
        List<Map<String, Object>> before = everything();
        long generation = operator.status().generation();
        jdbc.sql("delete from note").update();
        jdbc.sql("update received_note set text = 'damaged'").update();
        jdbc.sql("delete from poisoned_event").update();

        operator.start();
        awaitState(RebuildState.DONE);

        assertThat(everything()).isEqualTo(before);
        assertThat(operator.status().generation()).isEqualTo(generation + 1);
        assertThat(jdbc.sql("select event_id from poisoned_event").query(String.class).list())
                .contains("poison-" + test);
        take(10);
        awaitReceived();
        await().atMost(20, SECONDS).until(() -> !exists("read_model_old"));
        assertThat(exists("read_model_next")).isFalse();
    }

    @Test
    void goesOnWhereItStoodWhenItWasInterrupted() {
        awaitReceived();
        whileSomebodyAppends(
                () -> {
                    operator.start();
                    awaitProgress();
                    builder.stop();
                    jdbc.sql("insert into read_model_next.note values ('marker', ?, 0)")
                            .param(test)
                            .update();
                });
        take(50);
        assertThat(operator.status().state()).isIn(RebuildState.BUILDING, RebuildState.SWITCHING);

        builder.start();
        awaitState(RebuildState.DONE);

        awaitReceived();
        assertThat(
                        jdbc.sql("select count(*) from note where id = 'marker'")
                                .query(Long.class)
                                .single())
                .isOne();
        jdbc.sql("delete from note where id = 'marker'").update();
    }

    @Test
    void showsHowFarItIsWhileTheOldOnesServe() {
        awaitReceived();
        whileSomebodyAppends(
                () -> {
                    operator.start();
                    awaitProgress();
                    RebuildStatus status = operator.status();

                    assertThat(status.startedAt()).isNotNull();
                    assertThat(status.buildsHere()).isTrue();
                    assertThat(status.progress())
                            .extracting(Progress::projection)
                            .containsExactly("own-events", "received-notes");
                    assertThat(notes()).isEqualTo(taken);
                    assertThat(searchPaths()).noneMatch(path -> path.contains("next"));
                });
        awaitState(RebuildState.DONE);
        assertThat(operator.status().progress()).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenItIsAborted() {
        awaitReceived();
        long generation = operator.status().generation();
        whileSomebodyAppends(
                () -> {
                    operator.start();
                    awaitProgress();

                    operator.abort();

                    awaitState(RebuildState.IDLE);
                });
        assertThat(exists("read_model_next")).isFalse();
        assertThat(operator.status().generation()).isEqualTo(generation);
        take(10);
        awaitReceived();
    }

    @Test
    void saysWhyItCannotGoOnAndGoesOnWhenThatIsMended() {
        awaitReceived();
        jdbc.sql(
                        """
                        update domain_event_entry set payload = convert_to(:text, 'UTF8')
                        where aggregate_identifier = :id
                        """)
                .param("text", "{\"unit\":\"31/11131/007\",\"text\":\"breaks the read model\"}")
                .param("id", test + "-0")
                .update();

        operator.start();
        awaitState(RebuildState.FAILED);

        assertThat(operator.status().failure()).contains("IllegalStateException");
        take(1);
        awaitReceived();
        jdbc.sql(
                        """
                        update domain_event_entry set payload = convert_to(:text, 'UTF8')
                        where aggregate_identifier = :id
                        """)
                .param("text", "{\"unit\":\"31/11131/007\",\"text\":\"" + test + "\"}")
                .param("id", test + "-0")
                .update();
        operator.start();
        awaitState(RebuildState.DONE);
        assertThat(notes()).isEqualTo(taken);
    }

    /** Nothing can be switched as long as a transaction that appends has not ended. */
    private void whileSomebodyAppends(Runnable action) {
        var appended = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var other =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        transaction.executeWithoutResult(
                                                status -> {
                                                    append("unfinished-" + test, 1);
                                                    appended.countDown();
                                                    awaitQuietly(ended);
                                                    status.setRollbackOnly();
                                                }));
        awaitQuietly(appended);
        try {
            action.run();
        } finally {
            ended.countDown();
            await().atMost(20, SECONDS).until(() -> !other.isAlive());
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(int notes) {
        append(test + "-", notes);
        taken += notes;
    }

    private void append(String prefix, int notes) {
        appender.append(
                IntStream.range(taken, taken + notes)
                        .mapToObj(
                                i ->
                                        new NewEvent(
                                                "Note",
                                                prefix + i,
                                                0,
                                                new NoteTaken(VILLAGE, test)))
                        .toList());
    }

    private void publishPoison() {
        topics.publishRaw(
                SampleApplication.TOPIC,
                "11131",
                "{\"unit\":\"nowhere\"}".getBytes(StandardCharsets.UTF_8),
                Map.of("ce_type", SampleApplication.TAKEN, "ce_id", "poison-" + test));
    }

    private void awaitState(RebuildState state) {
        await().atMost(30, SECONDS).until(() -> operator.status().state() == state);
    }

    private void awaitProgress() {
        await().atMost(30, SECONDS)
                .until(
                        () ->
                                operator.status().progress().stream()
                                        .anyMatch(
                                                each ->
                                                        each.projection().equals("received-notes")
                                                                && each.total() != null
                                                                && each.applied() > 0
                                                                && each.applied() == each.total()));
    }

    private void awaitReceived() {
        await().atMost(30, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(
                                                jdbc.sql(
                                                                "select count(*), coalesce(sum(times), 0) from received_note where text = ?")
                                                        .param(test)
                                                        .query()
                                                        .singleRow()
                                                        .values())
                                        .extracting(value -> ((Number) value).longValue())
                                        .containsExactly((long) taken, (long) taken));
    }

    private long notes() {
        return jdbc.sql("select count(*) from note where text = ?")
                .param(test)
                .query(Long.class)
                .single();
    }

    private List<Map<String, Object>> everything() {
        return jdbc.sql(
                        """
                        select 'note' as model, id, text, version from note
                        union all
                        select 'received_note', id, text, times from received_note
                        order by 1, 2
                        """)
                .query()
                .listOfRows();
    }

    /** Of all connections that the pool has to give. */
    private Set<String> searchPaths() {
        var paths = new HashSet<String>();
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < 12; i++) {
                taken.add(pool.getConnection());
                var row = taken.getLast().createStatement().executeQuery("show search_path");
                row.next();
                paths.add(row.getString(1));
            }
            for (Connection connection : taken) {
                connection.close();
            }
            return paths;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean exists(String schema) {
        return jdbc.sql("select to_regnamespace(?) is not null")
                .param(schema)
                .query(Boolean.class)
                .single();
    }
}
