package vn.cnscd.chassis.events;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.events.SampleApplication.NoteErased;
import vn.cnscd.chassis.events.SampleApplication.NoteLookedAt;
import vn.cnscd.chassis.events.SampleApplication.NoteTaken;
import vn.cnscd.chassis.events.relay.Relay;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.chassis.test.TestTopics.Published;
import vn.cnscd.contracts.hierarchy.UnitPath;

@ServiceTest
class RelayIT {

    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");

    @Autowired EventAppender appender;
    @Autowired Relay relay;
    @Autowired TestTopics topics;
    @Autowired DataSource dataSource;
    @Autowired JdbcClient jdbc;

    @Test
    void publishesTheStoredBytesOfAnEventAsACloudEventAboutItsUnit() {
        append("as-is", new NoteTaken(VILLAGE, "Tổ công nghệ số"));

        Published published = awaitPublished("as-is").getFirst();

        assertThat(published.text())
                .isEqualTo("{\"unit\":\"31/11131/007\",\"text\":\"Tổ công nghệ số\"}");
        assertThat(published.key()).isEqualTo("11131");
        assertThat(published.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", SampleApplication.TAKEN)
                .containsEntry("ce_source", "/sample-service")
                .containsEntry("ce_subject", "31/11131/007")
                .containsEntry("ce_sequence", "0")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
    }

    @Test
    void publishesOnlyWhatTheContractRecordHolds() {
        append("mapped", new NoteErased(VILLAGE, "nobody's business"));

        assertThat(awaitPublished("mapped").getFirst().text())
                .isEqualTo("{\"where\":\"31/11131/007\"}");
    }

    @Test
    void keepsPrivateEventsToTheService() {
        append("private", new NoteLookedAt(VILLAGE));
        append("after-private", new NoteTaken(VILLAGE, "x"));

        awaitPublished("after-private");
        assertThat(published("private")).isEmpty();
    }

    @Test
    void waitsForATransactionThatBeganEarlierAndCommitsLater() throws SQLException {
        try (Connection slow = dataSource.getConnection()) {
            slow.setAutoCommit(false);
            insertByHand(slow, "slow");
            append("fast", new NoteTaken(VILLAGE, "committed first"));
            append("fast-too", new NoteTaken(VILLAGE, "committed second"));
            slow.commit();
        }

        awaitPublished("slow");
        awaitPublished("fast");
        awaitPublished("fast-too");
    }

    @Test
    void publishesOnAfterItsConnectionAndWithItItsLockAreGone() {
        await().atMost(10, SECONDS).until(relay::isLeader);

        jdbc.sql(
                        """
                        select pg_terminate_backend(pid) from pg_locks
                        where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
                        """)
                .query()
                .listOfRows();
        append("after-the-leader-died", new NoteTaken(VILLAGE, "x"));

        assertThat(awaitPublished("after-the-leader-died")).hasSize(1);
    }

    @Test
    void letsNothingOvertakeAnEventThatTheBrokerCannotTake() {
        await().atMost(10, SECONDS).until(relay::isLeader);
        var tooLarge = new NoteTaken(VILLAGE, "x".repeat(9 * 1024 * 1024));
        appender.append(
                List.of(
                        new NewEvent("Note", "goes-first", 0, new NoteTaken(VILLAGE, "x")),
                        new NewEvent("Note", "stuck", 0, tooLarge),
                        new NewEvent("Note", "stuck", 1, new NoteTaken(VILLAGE, "y"))));

        await().atMost(10, SECONDS).until(() -> !relay.isLeader());
        await().atMost(10, SECONDS).until(relay::isLeader);
        await().atMost(10, SECONDS).until(() -> !relay.isLeader());
        assertThat(published("stuck")).isEmpty();
        jdbc.sql(
                        """
                        update domain_event_entry set payload = convert_to('{"unit":"31/11131/007","text":"x"}', 'UTF8')
                        where aggregate_identifier = 'stuck' and sequence_number = 0
                        """)
                .update();

        await().atMost(10, SECONDS).until(() -> published("stuck").size() == 2);
        assertThat(published("stuck"))
                .extracting(record -> record.headers().get("ce_sequence"))
                .containsExactly("0", "1");
        assertThat(published("goes-first")).hasSize(1);
    }

    @Test
    void publishesNothingFromAPositionThatThisClusterHasYetToReach() {
        await().atMost(10, SECONDS).until(relay::isLeader);
        var before =
                jdbc.sql("select transaction_id::text from relay_position")
                        .query(String.class)
                        .single();
        relay.stop();
        moveRelayTo("9000000000000000");
        relay.start();

        await().during(2, SECONDS).atMost(3, SECONDS).until(() -> !relay.isLeader());
        moveRelayTo(before);
        await().atMost(10, SECONDS).until(relay::isLeader);
    }

    @Test
    void stopsAfterTheWebServerWhoseLastRequestsItPublishes() {
        int webServer = SmartLifecycle.DEFAULT_PHASE - 2048;

        assertThat(relay.getPhase()).isLessThan(webServer);
    }

    private void moveRelayTo(String transaction) {
        jdbc.sql("update relay_position set transaction_id = ?::xid8").param(transaction).update();
    }

    private void append(String id, AboutUnit event) {
        appender.append(List.of(new NewEvent("Note", id, 0, event)));
    }

    private static void insertByHand(Connection connection, String id) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                            time_stamp, payload_type, payload, meta_data)
                        values (?, ?, 0, 'Note', '2025-12-10T03:00:00Z', 'note-taken',
                            convert_to('{"unit":"31/11131/007","text":"slow"}', 'UTF8'),
                            convert_to('{"unit":"31/11131/007"}', 'UTF8'))
                        """)) {
            statement.setString(1, "event-" + id);
            statement.setString(2, id);
            statement.executeUpdate();
        }
    }

    private List<Published> awaitPublished(String aggregateId) {
        return await().atMost(20, SECONDS)
                .until(() -> published(aggregateId), found -> !found.isEmpty());
    }

    private List<Published> published(String aggregateId) {
        return topics.published(SampleApplication.TOPIC).stream()
                .filter(record -> aggregateId.equals(record.headers().get("ce_aggregate")))
                .toList();
    }
}
