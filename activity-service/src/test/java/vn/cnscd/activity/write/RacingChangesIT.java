package vn.cnscd.activity.write;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.activity.RunningService;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;

/** Whoever changes an activity at the same moment: one wins, and nobody's change is lost unseen. */
class RacingChangesIT extends RunningService {

    @Autowired private DataSource dataSource;

    @Test
    void letsOneOfManyAmendmentsOfTheSameVersionWin() throws Exception {
        var id = accepted(item("race-amend"));

        var answers =
                atOnce(
                        IntStream.range(1, 17)
                                .mapToObj(i -> amendment(id, "race-amend", i))
                                .toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(15)
                .allSatisfy(RacingChangesIT::assertTellsWhatChanged);
        assertThat(history(id)).containsExactly("ActivityRecorded", "ActivityAmended");
    }

    @Test
    void letsEveryAmendmentStandThatDoesNotSayWhatItSaw() throws Exception {
        var id = accepted(item("race-any"));

        var answers =
                atOnce(
                        IntStream.range(1, 9)
                                .<Callable<Answer>>mapToObj(
                                        i ->
                                                () ->
                                                        system().post(
                                                                        amendments(id),
                                                                        body("race-any", i)))
                                .toList());

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(history(id)).hasSize(9);
    }

    @Test
    void countsTheSameAmendmentAtTheSameMomentOnce() throws Exception {
        var id = accepted(item("race-same"));

        var answers =
                atOnce(IntStream.range(0, 8).mapToObj(_ -> amendment(id, "race-same", 7)).toList());

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(history(id)).containsExactly("ActivityRecorded", "ActivityAmended");
    }

    @Test
    void letsAVoidingOrAnAmendmentOfTheSameVersionWin() throws Exception {
        var ids = IntStream.range(0, 8).mapToObj(i -> accepted(item("race-void-" + i))).toList();

        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            Callable<Answer> voiding =
                    () ->
                            officer()
                                    .header("If-Match", "\"1\"")
                                    .post(
                                            COMMUNE + "/activities/" + id + "/void",
                                            "{\"reason\": \"Nhập trùng\"}");

            var answers = atOnce(List.of(voiding, amendment(id, "race-void-" + i, 7)));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
            assertThat(history(id)).hasSize(2);
        }
    }

    /** The other instance has appended, but not yet committed, when this one decides. */
    @Test
    void tellsWhatChangedWhenAnotherInstanceIsFaster() throws Exception {
        var id = accepted(item("race-instances"));

        try (var other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            declareVoid(other, id);
            var stale = supplyAsync(() -> amend(officer().header("If-Match", "\"1\""), id));
            var refused = supplyAsync(() -> amend(officer(), id));
            await().pollInterval(Duration.ofMillis(10)).until(this::somebodyWaits);
            other.commit();

            assertThat(stale)
                    .succeedsWithin(Duration.ofSeconds(20))
                    .satisfies(
                            answer -> {
                                assertThat(answer.status()).as(answer.toString()).isEqualTo(412);
                                assertThat(answer.at("/changes/0/event").asString())
                                        .isEqualTo("ActivityVoided");
                            });
            assertThat(refused)
                    .succeedsWithin(Duration.ofSeconds(20))
                    .satisfies(
                            answer ->
                                    assertThat(answer.at("/code").asString())
                                            .isEqualTo("ALREADY_VOIDED"));
        }
    }

    private static void declareVoid(Connection connection, String id) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        """
                        insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                                                        time_stamp, payload_type, payload, meta_data)
                        values (gen_random_uuid()::text, ?, 1, 'Activity', '2025-12-10T03:00:00Z', 'activity-voided',
                                convert_to(?, 'UTF8'), convert_to('{"unit":"31/11131/001"}', 'UTF8'))
                        """)) {
            insert.setString(1, id);
            insert.setString(
                    2,
                    "{\"activityId\":\"%s\",\"unit\":\"31/11131/001\",\"reason\":\"x\"}"
                            .formatted(id));
            insert.executeUpdate();
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private static Answer amend(ApiClient client, String id) {
        return client.post(amendments(id), body("race-instances", 7));
    }

    private static void assertTellsWhatChanged(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(412);
        assertThat(answer.at("/code").asString()).isEqualTo("STALE_VERSION");
        assertThat(answer.at("/currentVersion").asLong()).isEqualTo(2);
        assertThat(answer.at("/changes").size()).isOne();
        assertThat(answer.at("/changes/0/version").asLong()).isEqualTo(2);
        assertThat(answer.at("/changes/0/event").asString()).isEqualTo("ActivityAmended");
        assertThat(answer.at("/changes/0/at").asString()).isEqualTo("2025-12-10T03:00:00Z");
        assertThat(answer.text()).doesNotContain("Đếm lại").doesNotContain("commune-officer");
    }

    private Callable<Answer> amendment(String id, String submittedAs, int participants) {
        return () ->
                officer()
                        .header("If-Match", "\"1\"")
                        .post(amendments(id), body(submittedAs, participants));
    }

    private static String amendments(String id) {
        return COMMUNE + "/activities/" + id + "/amendments";
    }

    private static String body(String submittedAs, int participants) {
        return "{\"reason\": \"Đếm lại\", \"activity\": "
                + item(submittedAs, VILLAGE_TEAM, ", \"participants\": " + participants)
                + "}";
    }

    private List<String> history(String id) {
        return officer()
                .get(COMMUNE + "/activities/" + id)
                .at("/history")
                .valueStream()
                .map(happening -> happening.get("event").asString())
                .toList();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
