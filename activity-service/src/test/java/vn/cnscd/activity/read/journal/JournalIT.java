package vn.cnscd.activity.read.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cnscd.activity.RunningService;
import vn.cnscd.chassis.test.Answer;

class JournalIT extends RunningService {

    private static final String UNIT = "31/11140";
    private static final String JOURNAL = PROVINCE + "/communes/11140/activities";
    private static final String TEAM = "31-11140-001-1";
    private static final String OTHER_TEAM = "31-11140-002-1";

    @BeforeAll
    void recordAQuarter() {
        announceUnit(UNIT);
        announceUnit(UNIT + "/001");
        announceUnit(UNIT + "/002");
        announceTeam(TEAM);
        announceTeam(OTHER_TEAM);
        var answer =
                api.as("commune-system@31-11140")
                        .post(
                                JOURNAL,
                                array(
                                        held("b", TEAM, "2025-11-02", "SERVICE_DAY"),
                                        held("a", TEAM, "2025-10-01", "SURVEY"),
                                        held("e", OTHER_TEAM, "2025-12-01", "SURVEY"),
                                        held("c", OTHER_TEAM, "2025-11-02", "FESTIVAL"),
                                        held("d", TEAM, "2025-11-02", "SURVEY")));
        assertThat(answer.at("/accepted").asInt()).as(answer.toString()).isEqualTo(5);
    }

    @Test
    void showsTheNewestFirstAndOfOneDayTheLastAccepted() {
        assertThat(ids(list(""))).containsExactly("e", "d", "c", "b", "a");
    }

    @Test
    void showsAnActivityAsItWasSubmitted() {
        var newest = list("").at("/items/0");

        assertThat(newest.get("team").asString()).isEqualTo(OTHER_TEAM);
        assertThat(newest.get("unit").asString()).isEqualTo("31/11140/002");
        assertThat(newest.get("type").asString()).isEqualTo("SURVEY");
        assertThat(newest.get("heldOn").asString()).isEqualTo("2025-12-01");
        assertThat(newest.get("state").asString()).isEqualTo("RECORDED");
        assertThat(newest.get("acceptedAt").asString()).isEqualTo("2025-12-10T03:00:00Z");
        assertThat(newest.has("history")).isFalse();
    }

    @Test
    void findsByDayTypeAndTeam() {
        assertThat(ids(list("?from=2025-11-02&to=2025-11-30"))).containsExactly("d", "c", "b");
        assertThat(ids(list("?type=SURVEY"))).containsExactly("e", "d", "a");
        assertThat(ids(list("?type=SURVEY&team=" + TEAM))).containsExactly("d", "a");
        assertThat(ids(list("?from=2025-12-01&to=2025-10-01"))).isEmpty();
    }

    @Test
    void showsAVillageItsOwn() {
        var villageJournal = PROVINCE + "/communes/11140/villages/002/activities";

        assertThat(ids(api.as("team-leader@31-11140-002").get(villageJournal)))
                .containsExactly("e", "c");
    }

    @Test
    void showsAProvinceAndTheCountryAllBelow() {
        assertThat(ids(api.as("viewer@31").get(PROVINCE + "/activities?team=" + TEAM)))
                .containsExactly("d", "b", "a");
        assertThat(ids(api.as("operator@vn").get("/api/v1/vn/activities?team=" + TEAM)))
                .containsExactly("d", "b", "a");
    }

    @Test
    void goesOnWhereAPageEndedWhateverIsRecordedMeanwhile() {
        var first = list("?limit=2");
        var lateComer = held("late", TEAM, "2025-12-05", "OTHER");
        api.as("commune-system@31-11140").post(JOURNAL, lateComer);
        var seen = new ArrayList<>(ids(first));
        var next = first.at("/next");
        while (!next.isNull()) {
            var page = list("?limit=2&cursor=" + next.asString());
            seen.addAll(ids(page));
            next = page.at("/next");
        }

        assertThat(seen).containsExactly("e", "d", "c", "b", "a");
        removeFromJournal("late");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=yesterday", "?to=2025-13-01", "?from=%2B999999999-01-01", "?type=PARTY",
                        "?limit=0",
                "?limit=501", "?cursor=%21", "?cursor=AAAA", "?cursor=YQ", "?team=%00"
            })
    void refusesAQuestionItDoesNotUnderstand(String query) {
        assertThat(list(query).status()).isEqualTo(400);
    }

    private Answer list(String query) {
        return api.as("commune-officer@31-11140").get(JOURNAL + query);
    }

    /** Leaves the journal to the other tests as they expect it. */
    private void removeFromJournal(String id) {
        jdbc.sql("delete from activity where held_on = '2025-12-05' and team = ?")
                .param(TEAM)
                .update();
        assertThat(ids(list(""))).doesNotContain(id);
    }

    private static String held(String id, String team, String day, String type) {
        return item(id, team, ", \"heldOn\": \"" + day + "\", \"type\": \"" + type + "\"");
    }

    private static List<String> ids(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }
}
