package vn.cnscd.activity.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.activity.RunningService;
import vn.cnscd.chassis.test.TestTopics.Published;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityVoidedV1;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitPath;

class PublishedActivitiesIT extends RunningService {

    private static final UnitPath UNIT = new UnitPath("31/11131/001");

    @Test
    void tellOthersWhatTheContractSaysAndNothingElse() {
        var id =
                accepted(
                        item(
                                "PRIVATE-ID",
                                VILLAGE_TEAM,
                                """
                                , "venue": "PRIVATE VENUE", "note": "PRIVATE NOTE", "participants": 34,
                                "households": [{"ref": "PRIVATE-REF", "vulnerable": ["POOR"]}]
                                """));
        system().post(COMMUNE + "/activities/" + id + "/void", "{\"reason\": \"PRIVATE REASON\"}");

        var published =
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> about(id), all -> all.size() >= 2);

        assertThat(published)
                .extracting(Published::type)
                .containsExactly(
                        PublishedEvent.ACTIVITY_RECORDED.type(),
                        PublishedEvent.ACTIVITY_VOIDED.type());
        assertThat(published).extracting(Published::subject).containsOnly(UNIT.value());
        assertThat(published).extracting(Published::key).containsOnly("11131");
        assertThat(published)
                .noneMatch(event -> (event.text() + event.headers()).contains("PRIVATE"));
        var recorded =
                JsonMapper.shared().readValue(published.get(0).text(), ActivityRecordedV1.class);
        assertThat(recorded.heldOn()).isEqualTo(LocalDate.of(2025, 10, 12));
        assertThat(recorded.participants()).isEqualTo(34);
        assertThat(recorded.households().getFirst().village()).isEqualTo(UNIT);
        assertThat(recorded.households().getFirst().vulnerable()).containsOnly(Vulnerability.POOR);
        assertThat(JsonMapper.shared().readValue(published.get(1).text(), ActivityVoidedV1.class))
                .isEqualTo(new ActivityVoidedV1(UUID.fromString(id), UNIT));
    }

    @Test
    void nameTheSameHouseholdTheSameInItsVillageAndDifferentlyElsewhere() {
        var household = ", \"households\": [{\"ref\": \"HK-7\", \"village\": \"%s\"}]";
        var first = accepted(item("household-1", VILLAGE_TEAM, household.formatted("001")));
        var same = accepted(item("household-2", COMMUNE_TEAM, household.formatted("001")));
        var other = accepted(item("household-3", COMMUNE_TEAM, household.formatted("002")));

        assertThat(pseudonym(first)).isEqualTo(pseudonym(same)).isNotEqualTo(pseudonym(other));
    }

    private String pseudonym(String id) {
        return officer()
                .get(COMMUNE + "/activities/" + id)
                .at("/households/0/pseudonym")
                .asString();
    }

    private List<Published> about(String activityId) {
        return topics.published(PublishedEvent.ACTIVITY_TOPIC).stream()
                .filter(event -> event.text().contains(activityId))
                .toList();
    }
}
