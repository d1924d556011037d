package vn.cnscd.activity.write.amendactivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.activity.RunningService;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;

class AmendActivityIT extends RunningService {

    private static final String OTHER_TEAM = "31-11131-002-1";

    @Autowired private MutableClock clock;

    @Test
    void answersTheActivityAsItIsThen() {
        var id =
                accepted(
                        item(
                                "amend-1",
                                VILLAGE_TEAM,
                                ", \"venue\": \"Đình\", \"participants\": 34"));
        clock.set(Instant.parse("2025-12-11T01:30:00Z"));

        var answer =
                amend(
                        officer(),
                        id,
                        item(
                                "amend-1",
                                VILLAGE_TEAM,
                                """
                                , "heldOn": "2025-10-13", "participants": 43, "results": {"SHOPS_OPENED": 2},
                                "households": [{"ref": "HK-1", "vulnerable": ["POOR"]}]
                                """));
        clock.set(MutableClock.START);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("/participants").asInt()).isEqualTo(43);
        assertThat(answer.at("/heldOn").asString()).isEqualTo("2025-10-13");
        assertThat(answer.at("/results/SHOPS_OPENED").asInt()).isEqualTo(2);
        assertThat(answer.at("/householdCount").asInt()).isOne();
        assertThat(answer.at("/venue").isNull()).isTrue();
        assertThat(answer.at("/state").asString()).isEqualTo("RECORDED");
        assertThat(answer.at("/id").asString()).isEqualTo("amend-1");
        assertThat(answer.at("/acceptedAt").asString()).isEqualTo("2025-12-10T03:00:00Z");
        assertThat(answer.at("/version").asLong()).isEqualTo(2);
        assertThat(answer.header("ETag")).hasValue("\"2\"");
        assertThat(answer.at("/history/1/event").asString()).isEqualTo("ActivityAmended");
        assertThat(answer.at("/history/1/at").asString()).isEqualTo("2025-12-11T01:30:00Z");
        assertThat(answer.at("/history/1/actor").asString()).isEqualTo("commune-officer@31-11131");
        assertThat(answer.at("/history/1/reason").asString()).isEqualTo("Đếm lại");
        assertThat(answer.at("/history").size()).isEqualTo(2);
        assertThat(officer().get(COMMUNE + "/activities/" + id).json()).isEqualTo(answer.json());
    }

    /** Who reads the activity sees pseudonyms, and could not name its households again. */
    @Test
    void keepsTheHouseholdsWhereItIsToldTo() {
        var id =
                accepted(
                        item(
                                "amend-kept",
                                VILLAGE_TEAM,
                                ", \"households\": [{\"ref\": \"HK-1\", \"vulnerable\": [\"POOR\"]}]"));
        var before = officer().get(COMMUNE + "/activities/" + id).at("/households");
        var more = item("amend-kept", VILLAGE_TEAM, ", \"participants\": 21");

        var answer = officer().post(COMMUNE + "/activities/" + id + "/amendments", keeping(more));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("/participants").asInt()).isEqualTo(21);
        assertThat(answer.at("/households")).isEqualTo(before).hasSize(1);
        var both =
                item(
                        "amend-kept",
                        VILLAGE_TEAM,
                        ", \"households\": [{\"ref\": \"HK-2\", \"vulnerable\": []}]");
        var refused = officer().post(COMMUNE + "/activities/" + id + "/amendments", keeping(both));
        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/activity/households");
    }

    @Test
    void movesTheActivityToAnotherTeamOfItsCommuneAndAnotherDay() {
        var id = accepted(item("amend-2", VILLAGE_TEAM, ", \"heldOn\": \"2018-05-01\""));

        amend(system(), id, item("amend-2", OTHER_TEAM, ", \"heldOn\": \"2018-06-01\""));

        var otherVillage = COMMUNE + "/villages/002/activities";
        assertThat(
                        officer()
                                .get(VILLAGE + "/activities?from=2018-01-01&to=2018-12-31")
                                .at("/items"))
                .isEmpty();
        var journal = officer().get(otherVillage + "?from=2018-06-01&to=2018-12-31");
        assertThat(journal.at("/items/0/activityId").asString()).isEqualTo(id);
        assertThat(journal.at("/items/0/unit").asString()).isEqualTo("31/11131/002");
        assertThat(officer().get(otherVillage + "/" + id).status()).isEqualTo(200);
        assertThat(officer().get(VILLAGE + "/activities/" + id).status()).isEqualTo(404);
    }

    @Test
    void neverMovesAnActivityOutOfTheUnitOfTheCallOrItsCommune() {
        var id = accepted(item("amend-3"));
        var inVillage = VILLAGE + "/activities/" + id + "/amendments";

        var toOtherVillage = officer().post(inVillage, body(item("amend-3", OTHER_TEAM, "")));
        var toOtherCommune = amend(officer(), id, item("amend-3", TEAM_OF_OTHER_COMMUNE, ""));

        for (var answer : new Answer[] {toOtherVillage, toOtherCommune}) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
            assertThat(answer.at("/code").asString()).isEqualTo("OUTSIDE_UNIT");
            assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo("/activity/team");
        }
    }

    @Test
    void isHarmlessWhenRepeatedOnTheVersionItWasDecidedOn() {
        var id = accepted(item("amend-4"));
        var decided = officer().header("If-Match", "\"1\"");
        var corrected =
                item(
                        "amend-4",
                        VILLAGE_TEAM,
                        ", \"note\": \"Đủ\", \"topics\": [\"EID\", \"OTHER\"]");
        var first = amend(decided, id, corrected);

        assertThat(amend(decided, id, corrected).json()).isEqualTo(first.json());
        assertThat(amend(officer(), id, corrected).json()).isEqualTo(first.json());
    }

    @Test
    void needsNoIdButAcceptsOnlyItsOwn() {
        var id = accepted(item("amend-5"));
        var withoutId =
                item("", VILLAGE_TEAM, ", \"participants\": 5").replace("\"id\": \"\",", "");

        assertThat(amend(officer(), id, withoutId).status()).isEqualTo(200);
        var answer = amend(officer(), id, item("amend-4"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo("/activity/id");
        assertThat(answer.at("/errors/0/code").asString()).isEqualTo("NOT_ITS_ID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", \"participants\": -1|/activity/participants|OUT_OF_RANGE",
                ", \"participants\": \"34\"|/activity/participants|WRONG_TYPE",
                ", \"heldOn\": \"2025-02-30\"|/activity/heldOn|WRONG_TYPE",
                ", \"type\": \"PARTY\"|/activity/type|WRONG_TYPE",
                ", \"households\": [{}]|/activity/households/0/ref|REQUIRED",
                ", \"householdCount\": 3|/activity/householdCount|UNKNOWN_FIELD"
            })
    void pointsAtWhatIsNotWellFormed(String more, String pointer, String code) {
        var id = known("amend-6");

        var answer = amend(officer(), id, item("amend-6", VILLAGE_TEAM, more));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"reason\": \"x\"}",
                "{\"reason\": \"x\", \"activity\": null}",
                "{\"reason\": \"x\", \"activity\": []}",
                "{\"reason\": \"x\", \"activity\": {}}",
                "{\"reason\": \"  \", \"activity\": {\"team\": \"31-11131-001-1\"}}"
            })
    void requiresAReasonAndAWholeActivity(String body) {
        var id = known("amend-7");

        var answer = officer().post(COMMUNE + "/activities/" + id + "/amendments", body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31-11131-001-9||UNKNOWN_TEAM|/activity/team",
                "no team||UNKNOWN_TEAM|/activity/team",
                "31-11131-001-1|, \"heldOn\": \"2025-12-11\"|HELD_IN_THE_FUTURE|/activity/heldOn",
                "31-11131-1|, \"households\": [{\"ref\": \"1\", \"village\": \"077\"}]|OUTSIDE_UNIT|/activity/households/0/village"
            })
    void followsTheRuleOfRecording(String team, String more, String code, String pointer) {
        var id = known("amend-8");

        var answer = amend(officer(), id, item("amend-8", team, more == null ? "" : more));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.at("/code").asString()).isEqualTo(code);
        assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.at("/title").asString()).isEqualTo("Không nhận nội dung sửa");
        assertThat(officer().get(COMMUNE + "/activities/" + id).at("/version").asLong()).isOne();
    }

    @Test
    void isForASystemOnlyWithWhatItSentItself() {
        var answer = officer().post(COMMUNE + "/activities", item("amend-9"));
        var id = answer.at("/items/0/activityId").asString();

        assertThat(amend(system(), id, item("amend-9")).at("/code").asString())
                .isEqualTo("NOT_THE_SUBMITTER");
        assertThat(amend(api.as("team-leader@31-11131"), id, item("amend-9")).status())
                .isEqualTo(200);
    }

    @Test
    void isTooLateOnceTheActivityIsVoid() {
        var id = accepted(item("amend-10"));
        officer().post(COMMUNE + "/activities/" + id + "/void", "{\"reason\": \"Nhập trùng\"}");

        var answer = amend(officer(), id, item("amend-10"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/code").asString()).isEqualTo("ALREADY_VOIDED");
    }

    @Test
    void leavesTheFirstSubmissionItsReceipt() {
        var original = item("amend-11", VILLAGE_TEAM, ", \"participants\": 3");
        var id = accepted(original);
        var corrected = item("amend-11", VILLAGE_TEAM, ", \"participants\": 4");
        amend(officer(), id, corrected);
        clock.set(Instant.parse("2025-12-12T03:00:00Z"));

        var again = submit(original, corrected);
        clock.set(MutableClock.START);

        assertThat(again.at("/items/0/status").asString()).isEqualTo("DUPLICATE");
        assertThat(again.at("/items/0/activityId").asString()).isEqualTo(id);
        assertThat(again.at("/items/0/acceptedAt").asString()).isEqualTo("2025-12-10T03:00:00Z");
        assertThat(again.at("/items/1/status").asString()).isEqualTo("CONFLICT");
    }

    @Test
    void showsTheReasonToThoseWhoMayReadText() {
        var id = accepted(item("amend-12"));
        amend(officer(), id, item("amend-12"));

        var figures = api.as("viewer@31").get(COMMUNE + "/activities/" + id);
        assertThat(figures.at("/history/1/event").asString()).isEqualTo("ActivityAmended");
        assertThat(figures.at("/history/1/reason").isNull()).isTrue();
        assertThat(figures.at("/history/1/actor").isNull()).isTrue();
    }

    @Test
    void isDescribedWithTheContentOfASubmission() {
        var api = this.api.get("/v3/api-docs").json();
        var amendment = api.at("/components/schemas/Amendment/properties");

        assertThat(amendment.propertyNames()).containsOnly("reason", "activity", "keepHouseholds");
        assertThat(amendment.at("/activity/$ref").asString())
                .isEqualTo("#/components/schemas/SubmittedActivity");
        assertThat(api.at("/components/schemas/Voiding/properties").propertyNames())
                .containsExactly("reason");
    }

    /** The activity of this id, whether it was recorded before or is now. */
    private String known(String id) {
        return submit(item(id)).at("/items/0/activityId").asString();
    }

    private static Answer amend(ApiClient client, String id, String activity) {
        return client.post(COMMUNE + "/activities/" + id + "/amendments", body(activity));
    }

    private static String body(String activity) {
        return "{\"reason\": \"Đếm lại\", \"activity\": " + activity + "}";
    }

    private static String keeping(String activity) {
        return "{\"reason\": \"Đếm lại\", \"keepHouseholds\": true, \"activity\": "
                + activity
                + "}";
    }
}
