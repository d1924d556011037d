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

class SubmitActivitiesIT extends RunningService {

    @Autowired private DataSource dataSource;

    @Test
    void recordsOneActivityAndListsItAtOnce() {
        var answer = system().post(COMMUNE + "/activities", item("one"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/accepted").asInt()).isOne();
        assertThat(answer.at("/items/0/status").asString()).isEqualTo("ACCEPTED");
        assertThat(answer.at("/items/0/acceptedAt").asString()).isEqualTo("2025-12-10T03:00:00Z");
        var activityId = answer.at("/items/0/activityId").asString();
        assertThat(officer().get(COMMUNE + "/activities").text()).contains(activityId);
    }

    @Test
    void givesEachItemAVerdictInTheOrderOfTheItems() {
        var answer =
                submit(
                        item("order-1"),
                        "{\"id\": \"order-2\"}",
                        item("order-3", "31-11131-002-9", ""),
                        item("order-4"));

        assertThat(answer.json().get("items"))
                .extracting(verdict -> verdict.get("id").asString())
                .containsExactly("order-1", "order-2", "order-3", "order-4");
        assertThat(statuses(answer))
                .containsExactly("ACCEPTED", "REJECTED", "REJECTED", "ACCEPTED");
        assertThat(answer.at("/accepted").asInt()).isEqualTo(2);
        assertThat(answer.at("/rejected").asInt()).isEqualTo(2);
        assertThat(answer.at("/items/1/code").asString()).isEqualTo("INVALID");
        assertThat(answer.at("/items/2/code").asString()).isEqualTo("UNKNOWN_TEAM");
    }

    @Test
    void readsALineAnItemAndRejectsABrokenLineAlone() {
        var lines =
                item("line-1") + "\n\n{\"id\": \"line-2\", \r\n" + item("line-3") + "\r\n[] 5\n";

        var answer = system().post(COMMUNE + "/activities", "application/x-ndjson", lines);

        assertThat(statuses(answer))
                .containsExactly("ACCEPTED", "REJECTED", "ACCEPTED", "REJECTED");
        assertThat(answer.at("/items/1/code").asString()).isEqualTo("INVALID");
        assertThat(answer.at("/items/1/errors/0/code").asString()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void answersARepeatedItemWithItsFirstReceipt() {
        var first = submit(item("again"));
        var second = submit(item("again", VILLAGE_TEAM, ", \"topics\": [], \"participants\": 0"));

        assertThat(statuses(second)).containsExactly("DUPLICATE");
        assertThat(second.at("/duplicate").asInt()).isOne();
        assertThat(second.at("/items/0/activityId")).isEqualTo(first.at("/items/0/activityId"));
        assertThat(second.at("/items/0/acceptedAt")).isEqualTo(first.at("/items/0/acceptedAt"));
    }

    @Test
    void seesNoChangeInOrderOrNormalForm() {
        var topics = ", \"topics\": [\"EID\", \"ECOMMERCE\"], \"venue\": \"Nhà văn hóa\"";
        var reordered =
                ", \"topics\": [\"ECOMMERCE\", \"EID\"], \"venue\": \"Nha\u0300 va\u0306n ho\u0301a\"";
        submit(item("same", VILLAGE_TEAM, topics));

        assertThat(statuses(submit(item("same", VILLAGE_TEAM, reordered))))
                .containsExactly("DUPLICATE");
    }

    @Test
    void neverReplacesWhatWasAccepted() {
        submit(item("changed", VILLAGE_TEAM, ", \"note\": \"một\""));

        var answer = submit(item("changed", VILLAGE_TEAM, ", \"note\": \"hai\""));

        assertThat(statuses(answer)).containsExactly("CONFLICT");
        assertThat(answer.at("/conflict").asInt()).isOne();
    }

    @Test
    void findsRepeatsAndChangesWithinOneSubmission() {
        var answer =
                submit(
                        item("twice", VILLAGE_TEAM, ", \"participants\": 5"),
                        item("twice", VILLAGE_TEAM, ", \"participants\": 5"),
                        item("twice", VILLAGE_TEAM, ", \"participants\": 6"));

        assertThat(statuses(answer)).containsExactly("ACCEPTED", "DUPLICATE", "CONFLICT");
        assertThat(answer.at("/items/1/activityId")).isEqualTo(answer.at("/items/0/activityId"));
    }

    @Test
    void aRejectedItemDoesNotUseUpItsId() {
        var answer =
                submit(
                        item("later", VILLAGE_TEAM, ", \"heldOn\": \"2026-01-01\""),
                        item("later", VILLAGE_TEAM, ", \"heldOn\": \"2025-12-01\""));

        assertThat(statuses(answer)).containsExactly("REJECTED", "ACCEPTED");
    }

    @Test
    void keepsTheIdsOfDifferentClientsApart() {
        submit(item("mine"));

        var answer = officer().post(COMMUNE + "/activities", item("mine", VILLAGE_TEAM, ""));

        assertThat(statuses(answer)).containsExactly("ACCEPTED");
    }

    @Test
    void countsIdenticalSubmissionsAtTheSameMomentOnce() throws Exception {
        var items = items("race-", 50);

        var answers = submitAtOnce(Collections.nCopies(8, items));

        assertThat(sum(answers, "/accepted")).isEqualTo(50);
        assertThat(sum(answers, "/duplicate")).isEqualTo(50 * 7);
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
            takePlace(other, "deadlock-1");
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

    @Test
    void rejectsATeamOutsideTheUnitWithoutSayingWhetherItExists() {
        var ofOtherCommune = submit(item("outside-1", TEAM_OF_OTHER_COMMUNE, ""));
        var ofNoCommune = submit(item("outside-2", "31-10994-001-1", ""));

        assertThat(ofOtherCommune.at("/items/0/code").asString()).isEqualTo("OUTSIDE_UNIT");
        assertThat(ofNoCommune.at("/items/0/code").asString()).isEqualTo("OUTSIDE_UNIT");
    }

    @Test
    void rejectsAHouseholdOfNoVillageOfTheCommune() {
        var households =
                ", \"households\": [{\"ref\": \"A\"}, {\"ref\": \"B\", \"village\": \"999\"}]";

        var answer = submit(item("stranger", VILLAGE_TEAM, households));

        assertThat(answer.at("/items/0/code").asString()).isEqualTo("OUTSIDE_UNIT");
        assertThat(answer.at("/items/0/errors/0/pointer").asString())
                .isEqualTo("/households/1/village");
    }

    @Test
    void requiresTheVillageOfAHouseholdFromACommunesTeam() {
        var without = ", \"households\": [{\"ref\": \"A\"}]";
        var with = ", \"households\": [{\"ref\": \"A\", \"village\": \"002\"}]";

        var answer =
                submit(
                        item("village-1", COMMUNE_TEAM, without),
                        item("village-2", COMMUNE_TEAM, with));

        assertThat(statuses(answer)).containsExactly("REJECTED", "ACCEPTED");
        assertThat(answer.at("/items/0/code").asString()).isEqualTo("INVALID");
        assertThat(answer.at("/items/0/errors/0/pointer").asString())
                .isEqualTo("/households/0/village");
    }

    @Test
    void rejectsADayThatHasNotComeInVietnam() {
        var answer =
                submit(
                        item("today", VILLAGE_TEAM, ", \"heldOn\": \"2025-12-10\""),
                        item("tomorrow", VILLAGE_TEAM, ", \"heldOn\": \"2025-12-11\""));

        assertThat(statuses(answer)).containsExactly("ACCEPTED", "REJECTED");
        assertThat(answer.at("/items/1/code").asString()).isEqualTo("HELD_IN_THE_FUTURE");
    }

    @Test
    void rejectsATeamThatIsNotActive() {
        jdbc.sql(
                        "insert into team (code, unit, active) values ('31-11131-002-7', '31/11131/002', false)")
                .update();

        var answer = submit(item("inactive", "31-11131-002-7", ""));

        assertThat(answer.at("/items/0/code").asString()).isEqualTo("TEAM_NOT_ACTIVE");
    }

    @Test
    void countsAHouseholdThatIsListedTwiceOnce() {
        var households =
                ", \"households\": [{\"ref\": \"HK-1\", \"vulnerable\": [\"POOR\"]},"
                        + " {\"ref\": \" HK-1 \", \"village\": \"001\", \"vulnerable\": [\"ELDERLY\"]}]";
        var id = accepted(item("listed-twice", VILLAGE_TEAM, households));

        var activity = officer().get(COMMUNE + "/activities/" + id);

        assertThat(activity.at("/householdCount").asInt()).isOne();
        assertThat(activity.at("/households/0/vulnerable").toString())
                .isEqualTo("[\"ELDERLY\",\"POOR\"]");
        assertThat(activity.at("/households/0/village").asString()).isEqualTo("001");
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

    private static List<String> statuses(Answer answer) {
        return answer.json()
                .get("items")
                .valueStream()
                .map(verdict -> verdict.get("status").asString())
                .toList();
    }
}
