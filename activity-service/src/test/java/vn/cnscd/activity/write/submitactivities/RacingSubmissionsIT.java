package vn.cnscd.activity.write.submitactivities;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.activity.RunningService;
import vn.cnscd.chassis.events.store.Uuids;
import vn.cnscd.chassis.test.Answer;

/** Whoever submits the same at the same moment: it counts once, and everybody gets an answer. */
class RacingSubmissionsIT extends RunningService {

    @Autowired private DataSource dataSource;

    @Test
    void countsIdenticalSubmissionsAtTheSameMomentOnce() throws Exception {
        var items = items("race-", 50);

        var answers = submitAtOnce(Collections.nCopies(16, items));

        assertThat(sum(answers, "/accepted")).isEqualTo(50);
        assertThat(sum(answers, "/duplicate")).isEqualTo(50 * 15);
    }

    @Test
    void countsTheSameItemsInAnotherOrderAtTheSameMomentOnce() throws Exception {
        var items = items("order-race-", 1000);

        var answers = submitAtOnce(List.of(items, items.reversed(), items, items.reversed()));

        assertThat(sum(answers, "/accepted")).isEqualTo(1000);
        assertThat(sum(answers, "/duplicate")).isEqualTo(3000);
    }

    /** Another writer has the second item's place and asks for the first one's: a deadlock. */
    @Test
    void decidesAgainWhenAnotherWriterAndItWaitForEachOther() throws Exception {
        try (var other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            takePlace(other, "deadlock-2");
            var answer = supplyAsync(() -> submit(item("deadlock-1"), item("deadlock-2")));
            await().pollInterval(Duration.ofMillis(10)).until(() -> waitingForAPlace() > 0);
            try {
                takePlace(other, "deadlock-1");
            } catch (SQLException deadlock) {
                // PostgreSQL may end either of the two; whichever it is, the submission gets
                // through.
                assertThat(deadlock.getSQLState()).isEqualTo("40P01");
            }
            other.rollback();
            await().until(() -> deadlocks() > 0);

            assertThat(answer)
                    .succeedsWithin(Duration.ofSeconds(20))
                    .satisfies(
                            verdicts ->
                                    assertThat(sum(List.of(verdicts), "/accepted")).isEqualTo(2));
        }
    }

    private static void takePlace(Connection connection, String id) throws SQLException {
        String stream = Uuids.of("activity", "commune-system@31-11131", "11131", id).toString();
        try (var insert =
                connection.prepareStatement(
                        """
                        insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number,
                                                        time_stamp, payload_type, payload)
                        values (?, ?, 0, '', '', '')
                        """)) {
            insert.setString(1, stream);
            insert.setString(2, stream);
            insert.executeUpdate();
        }
    }

    private long deadlocks() {
        return jdbc.sql("select deadlocks from pg_stat_database where datname = current_database()")
                .query(Long.class)
                .single();
    }

    private long waitingForAPlace() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Long.class)
                .single();
    }

    private static List<String> items(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> item(prefix + i)).toList();
    }

    private List<Answer> submitAtOnce(List<List<String>> submissions) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(submissions.size())) {
            var calls =
                    submissions.stream()
                            .<Callable<Answer>>map(
                                    items -> () -> submit(items.toArray(String[]::new)))
                            .toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    private static int sum(List<Answer> answers, String counter) {
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        return answers.stream().mapToInt(answer -> answer.at(counter).asInt()).sum();
    }
}
