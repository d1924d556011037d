package vn.cnscd.chassis.events;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.events.SampleApplication.NoteTaken;
import vn.cnscd.chassis.events.projection.ProjectionRunner;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.hierarchy.UnitPath;

@ServiceTest
class TopicProjectionIT {

    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");

    @Autowired EventAppender appender;
    @Autowired ProjectionRunner runner;
    @Autowired TestTopics topics;
    @Autowired EventFlowEndpoint operator;
    @Autowired JdbcClient jdbc;

    @Value("${cnscd.kafka.bootstrap-servers}")
    String brokers;

    @Test
    void appliesEachRecordOnceAcrossRestarts() {
        append("restart", 0, 300);
        awaitReceived("restart", 300);

        runner.stop();
        append("restart", 300, 600);
        runner.start();
        awaitReceived("restart", 600);
        runner.stop();
        runner.start();
        append("restart", 600, 601);

        awaitReceived("restart", 601);
        assertThat(timesAbove("restart", 1)).isZero();
    }

    @Test
    void goesOnWithoutARecordThatNobodyCanReadAndKeepsItForTheOperator() {
        publishRaw(
                "{\"unit\":\"nowhere\"}",
                Map.of(
                        "ce_type",
                        SampleApplication.TAKEN,
                        "ce_id",
                        "poison-1",
                        "ce_aggregate",
                        "x"));
        publishRaw("not even json", Map.of());
        append("after-poison", 0, 1);

        awaitReceived("after-poison", 1);
        assertThat(operator.eventFlow().poisoned())
                .extracting(poison -> poison.get("event_type"))
                .contains(SampleApplication.TAKEN)
                .containsNull();
    }

    @Test
    void ignoresTypesThatItDoesNotKnow() {
        publishRaw(
                "{}",
                Map.of("ce_type", "from.the.future.v9", "ce_id", "new-word", "ce_aggregate", "x"));
        append("after-new-word", 0, 1);

        awaitReceived("after-new-word", 1);
        assertThat(
                        jdbc.sql("select count(*) from poisoned_event where event_id = 'new-word'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void goesOnAfterAnErrorThatIsNoException() {
        SampleApplication.FAILURES.add("error-0");
        append("error", 0, 1);

        awaitReceived("error", 1);
        assertThat(SampleApplication.FAILURES).isEmpty();
    }

    @Test
    void leavesATopicToItsOwner() {
        append("while-another-topic-is-missing", 0, 1);
        awaitReceived("while-another-topic-is-missing", 1);

        assertThat(topicNames())
                .contains(SampleApplication.TOPIC)
                .doesNotContain(SampleApplication.MISSING_TOPIC);
    }

    private Set<String> topicNames() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) brokers))) {
            return admin.listTopics().names().toCompletionStage().toCompletableFuture().join();
        }
    }

    private void publishRaw(String body, Map<String, String> headers) {
        topics.publishRaw(
                SampleApplication.TOPIC, "11131", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private void append(String prefix, int from, int to) {
        appender.append(
                IntStream.range(from, to)
                        .mapToObj(
                                i ->
                                        new NewEvent(
                                                "Note",
                                                prefix + "-" + i,
                                                0,
                                                new NoteTaken(VILLAGE, prefix)))
                        .toList());
    }

    private void awaitReceived(String prefix, long count) {
        await().atMost(20, SECONDS).until(() -> timesAbove(prefix, 0) == count);
    }

    private long timesAbove(String prefix, int times) {
        return jdbc.sql("select count(*) from received_note where text = ? and times > ?")
                .params(prefix, times)
                .query(Long.class)
                .single();
    }
}
