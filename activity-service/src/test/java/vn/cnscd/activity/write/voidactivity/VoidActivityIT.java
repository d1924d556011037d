package vn.cnscd.activity.write.voidactivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.activity.RunningService;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;

class VoidActivityIT extends RunningService {

    private static final String REASON = "{\"reason\": \"Nhập trùng\"}";

    @Autowired private MutableClock clock;

    @Test
    void answersTheActivityAsItIsThen() {
        var id = accepted(item("void-1"));
        clock.set(Instant.parse("2025-12-11T01:30:00Z"));

        var answer = declareVoid(officer(), id, REASON);
        clock.set(MutableClock.START);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("/state").asString()).isEqualTo("VOIDED");
        assertThat(answer.header("ETag")).hasValue("\"2\"");
        assertThat(answer.at("/history/1/event").asString()).isEqualTo("ActivityVoided");
        assertThat(answer.at("/history/1/at").asString()).isEqualTo("2025-12-11T01:30:00Z");
        assertThat(answer.at("/history/1/actor").asString()).isEqualTo("commune-officer@31-11131");
        assertThat(answer.at("/history/1/reason").asString()).isEqualTo("Nhập trùng");
        assertThat(officer().get(COMMUNE + "/activities/" + id).json()).isEqualTo(answer.json());
    }

    @Test
    void showsInTheJournalAtOnce() {
        var id = accepted(item("void-2", VILLAGE_TEAM, ", \"heldOn\": \"2016-03-01\""));

        declareVoid(system(), id, REASON);

        var journal = officer().get(COMMUNE + "/activities?to=2016-12-31");
        assertThat(journal.at("/items/0/activityId").asString()).isEqualTo(id);
        assertThat(journal.at("/items/0/state").asString()).isEqualTo("VOIDED");
    }

    @Test
    void isHarmlessWhenRepeated() {
        var id = accepted(item("void-3"));
        var first = declareVoid(officer(), id, REASON);

        assertThat(declareVoid(officer(), id, REASON).json()).isEqualTo(first.json());
        assertThat(declareVoid(officer(), id, "{\"reason\": \"Khác\"}").at("/code").asString())
                .isEqualTo("ALREADY_VOIDED");
    }

    @Test
    void refusesAVersionThatHasPassed() {
        var id = accepted(item("void-4"));
        var current = officer().header("If-Match", "\"1\"");

        assertThat(declareVoid(officer().header("If-Match", "\"7\""), id, REASON).status())
                .isEqualTo(412);
        assertThat(declareVoid(officer().header("If-Match", "x"), id, REASON).status())
                .isEqualTo(412);
        assertThat(declareVoid(current, id, REASON).status()).isEqualTo(200);
        assertThat(declareVoid(current, id, "{\"reason\": \"Khác\"}").status()).isEqualTo(412);
    }

    /** The answer to the first may have been lost on its way. */
    @Test
    void isHarmlessWhenRepeatedOnTheVersionItWasDecidedOn() {
        var id = accepted(item("void-8"));
        var decided = officer().header("If-Match", "\"1\"");
        var first = declareVoid(decided, id, REASON);

        assertThat(declareVoid(decided, id, REASON).json()).isEqualTo(first.json());
        assertThat(declareVoid(officer().header("If-Match", "*"), id, REASON).status())
                .isEqualTo(200);
    }

    @Test
    void isForASystemOnlyWithWhatItSentItself() {
        var answer = officer().post(COMMUNE + "/activities", item("void-5"));
        var id = answer.at("/items/0/activityId").asString();

        assertThat(declareVoid(system(), id, REASON).at("/code").asString())
                .isEqualTo("NOT_THE_SUBMITTER");
        assertThat(declareVoid(api.as("team-leader@31-11131"), id, REASON).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"reason\": \"  \"}",
                "{\"reason\": 5}",
                "{\"reason\": \"a\\u0007\"}",
                "[]"
            })
    void requiresAReason(String body) {
        var id = accepted(item("void-6-" + body.hashCode()));

        assertThat(declareVoid(officer(), id, body).status()).isEqualTo(400);
        assertThat(declareVoid(officer(), id, "{\"reason\": \"" + "n".repeat(501) + "\"}").status())
                .isEqualTo(400);
    }

    @Test
    void findsNothingToVoidInAnotherUnit() {
        var id = accepted(item("void-7"));
        var elsewhere = COMMUNE + "/villages/002/activities/" + id + "/void";

        assertThat(officer().post(elsewhere, REASON).status()).isEqualTo(404);
    }

    private static Answer declareVoid(ApiClient client, String id, String body) {
        return client.post(COMMUNE + "/activities/" + id + "/void", body);
    }
}
