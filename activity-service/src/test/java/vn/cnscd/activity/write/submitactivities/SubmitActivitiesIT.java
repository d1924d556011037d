package vn.cnscd.activity.write.submitactivities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cnscd.activity.RunningService;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.TeamChangedV1;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.TeamState;

class SubmitActivitiesIT extends RunningService {

    @Test
    void describesWhatItTakesForWhoWritesAClient() {
        var body =
                api.get("/v3/api-docs")
                        .json()
                        .get("paths")
                        .get("/api/v1/provinces/{province}/communes/{commune}/activities")
                        .at("/post/requestBody/content");

        assertThat(body.propertyNames())
                .containsExactlyInAnyOrder("application/json", "application/x-ndjson");
        assertThat(body.at("/application~1json/schema/oneOf").size()).isEqualTo(2);
        assertThat(body.at("/application~1x-ndjson/schema/$ref").asString())
                .isEqualTo("#/components/schemas/SubmittedActivity");
    }

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

    /** What was held before the decision that dissolved the team still counts. */
    @Test
    void rejectsWhatATeamDidAfterItWasDissolvedAndNothingElse() {
        var team = "31-11131-002-7";
        var unit = new UnitPath("31/11131/002");
        topics.publish(
                PublishedEvent.TEAM_CHANGED,
                unit,
                new TeamChangedV1(
                        team,
                        unit,
                        TeamState.DISSOLVED,
                        LocalDate.of(2025, 11, 1),
                        Map.of(),
                        null,
                        null),
                team,
                4);
        // Twice, and what it was before comes late: the newest event decides.
        topics.publish(
                PublishedEvent.TEAM_ESTABLISHED,
                unit,
                new TeamEstablishedV1(team, unit, LocalDate.of(2025, 8, 26), Map.of(), Map.of()),
                team,
                0);

        var answer =
                submit(
                        item("before", team, ", \"heldOn\": \"2025-10-31\""),
                        item("on-the-day", team, ", \"heldOn\": \"2025-11-01\""));

        assertThat(statuses(answer)).containsExactly("ACCEPTED", "REJECTED");
        assertThat(answer.at("/items/1/code").asString()).isEqualTo("TEAM_NOT_ACTIVE");
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

    private static List<String> statuses(Answer answer) {
        return answer.json()
                .get("items")
                .valueStream()
                .map(verdict -> verdict.get("status").asString())
                .toList();
    }
}
