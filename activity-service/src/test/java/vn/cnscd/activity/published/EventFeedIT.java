package vn.cnscd.activity.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.activity.RunningService;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.TestTopics.Published;
import vn.cnscd.contracts.PublishedEvent;

/** The provincial data platform (LGSP) follows what happens, without Kafka and at its own pace. */
class EventFeedIT extends RunningService {

    @Test
    void tellsEverythingOnceInOrderFromAnyCursorOn() {
        String before = end(system(), COMMUNE);
        var first = accepted(item("feed-1"));
        var second = accepted(item("feed-2"));
        system().post(COMMUNE + "/activities/" + first + "/void", "{\"reason\": \"Nhầm\"}");

        var parts = new ArrayList<JsonNode>();
        String cursor = before;
        for (int calls = 0; calls < 20; calls++) {
            var part = feed(system(), "limit=2&cursor=" + cursor);
            assertThat(part.at("/items").size()).isLessThanOrEqualTo(2);
            part.at("/items").forEach(parts::add);
            cursor = part.at("/next").asString();
            if (part.at("/caughtUp").asBoolean()) {
                break;
            }
        }

        assertThat(parts)
                .map(
                        event ->
                                event.at("/type").asString()
                                        + " "
                                        + event.at("/data/activityId").asString())
                .containsExactly(
                        PublishedEvent.ACTIVITY_RECORDED.type() + " " + first,
                        PublishedEvent.ACTIVITY_RECORDED.type() + " " + second,
                        PublishedEvent.ACTIVITY_VOIDED.type() + " " + first);
        assertThat(parts.getFirst().at("/specversion").asString()).isEqualTo("1.0");
        assertThat(parts.getFirst().at("/source").asString()).isEqualTo("/activity-service");
        assertThat(parts.getFirst().at("/subject").asString()).isEqualTo("31/11131/001");
        assertThat(feed(system(), "cursor=" + cursor).at("/items").isEmpty()).isTrue();

        var third = accepted(item("feed-3"));
        assertThat(feed(system(), "cursor=" + cursor).at("/items/0/data/activityId").asString())
                .isEqualTo(third);
    }

    /** The very bytes that go out on the topic. */
    @Test
    void tellsWhatTheTopicTells() {
        String before = end(system(), COMMUNE);
        accepted(item("feed-topic", VILLAGE_TEAM, ", \"note\": \"PRIVATE\", \"participants\": 7"));
        var told = feed(system(), "cursor=" + before).at("/items/0");
        var published =
                await().until(
                                () ->
                                        topics.published(PublishedEvent.ACTIVITY_TOPIC).stream()
                                                .filter(
                                                        each ->
                                                                id(each).equals(
                                                                                told.at("/id")
                                                                                        .asString()))
                                                .findFirst(),
                                Optional::isPresent)
                        .orElseThrow();
        assertThat(told.at("/data")).isEqualTo(JsonMapper.shared().readTree(published.text()));
        assertThat(told.toString()).doesNotContain("PRIVATE");
    }

    @Test
    void tellsOfTheCallersUnitsOnly() {
        var other = api.as("commune-system@31-10993");
        String before = end(system(), COMMUNE);
        String beforeOther = end(other, OTHER_COMMUNE);
        accepted(item("feed-own"));

        assertThat(feed(system(), "cursor=" + before).at("/items").size()).isEqualTo(1);
        var nothing = other.get(OTHER_COMMUNE + "/activity-events?cursor=" + beforeOther);
        assertThat(nothing.at("/items").isEmpty()).isTrue();
        assertThat(nothing.at("/caughtUp").asBoolean()).isTrue();
        assertThat(other.get(COMMUNE + "/activity-events").status()).isEqualTo(403);
        assertThat(api.as("viewer@31").get(COMMUNE + "/activity-events").status()).isEqualTo(403);
        assertThat(api.anonymous().get(COMMUNE + "/activity-events").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "MQ", "YR8x", "MTgxOTk5OTk5OTk5OTk5OTk5OTk5OR8x", "LTEfMQ"})
    void refusesACursorThatItNeverGaveOut(String cursor) {
        var answer = system().get(COMMUNE + "/activity-events?cursor=" + cursor);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    }

    private static Answer feed(ApiClient client, String query) {
        var answer = client.get(COMMUNE + "/activity-events?" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    /** The cursor behind everything that has happened in a commune so far. */
    private static String end(ApiClient client, String commune) {
        String cursor = "";
        while (true) {
            var part = client.get(commune + "/activity-events?limit=500" + cursor);
            cursor = "&cursor=" + part.at("/next").asString();
            if (part.at("/caughtUp").asBoolean()) {
                return part.at("/next").asString();
            }
        }
    }

    private static String id(Published event) {
        return event.headers().getOrDefault("ce_id", "");
    }
}
