package vn.cnscd.activity.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.activity.RunningService;
import vn.cnscd.chassis.test.TestTopics.Published;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityVoidedV1;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitPath;

class PublishedActivitiesIT extends RunningService {

    private static final UnitPath UNIT = new UnitPath("31/11131/001");
    private static final UnitPath OTHER_UNIT = new UnitPath("31/11131/002");
    private static final String AMENDED =
            """
            , "venue": "PRIVATE OTHER VENUE", "participants": 43, "results": {"SHOPS_OPENED": 2},
            "households": [{"ref": "PRIVATE-REF", "village": "001", "vulnerable": ["DISABLED"]}]
            """;

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
        system().post(
                        COMMUNE + "/activities/" + id + "/amendments",
                        "{\"reason\": \"PRIVATE REASON\", \"activity\": "
                                + item("PRIVATE-ID", "31-11131-002-1", AMENDED)
                                + "}");
        system().post(COMMUNE + "/activities/" + id + "/void", "{\"reason\": \"PRIVATE REASON\"}");

        var published =
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> about(id), all -> all.size() >= 3);

        assertThat(published)
                .extracting(Published::type)
                .containsExactly(
                        PublishedEvent.ACTIVITY_RECORDED.type(),
                        PublishedEvent.ACTIVITY_AMENDED.type(),
                        PublishedEvent.ACTIVITY_VOIDED.type());
        assertThat(published)
                .extracting(Published::subject)
                .containsExactly(UNIT.value(), OTHER_UNIT.value(), OTHER_UNIT.value());
        assertThat(published).extracting(Published::key).containsOnly("11131");
        assertThat(published)
                .noneMatch(event -> (event.text() + event.headers()).contains("PRIVATE"));
        var recorded =
                JsonMapper.shared().readValue(published.get(0).text(), ActivityRecordedV1.class);
        assertThat(recorded.heldOn()).isEqualTo(LocalDate.of(2025, 10, 12));
        assertThat(recorded.participants()).isEqualTo(34);
        assertThat(recorded.households().getFirst().village()).isEqualTo(UNIT);
        assertThat(recorded.households().getFirst().vulnerable()).containsOnly(Vulnerability.POOR);
        var amended =
                JsonMapper.shared().readValue(published.get(1).text(), ActivityRecordedV1.class);
        assertThat(amended.activityId()).isEqualTo(recorded.activityId());
        assertThat(amended.unit()).isEqualTo(OTHER_UNIT);
        assertThat(amended.participants()).isEqualTo(43);
        assertThat(amended.results()).containsOnly(Map.entry(ResultKind.SHOPS_OPENED, 2));
        assertThat(amended.households())
                .containsExactly(
                        new ActivityRecordedV1.Household(
                                UNIT,
                                recorded.households().getFirst().pseudonym(),
                                Set.of(Vulnerability.DISABLED)));
        assertThat(JsonMapper.shared().readValue(published.get(2).text(), ActivityVoidedV1.class))
                .isEqualTo(new ActivityVoidedV1(UUID.fromString(id), OTHER_UNIT));
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
