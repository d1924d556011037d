package vn.cnscd.activity.read.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.activity.RunningService;

class ActivityIT extends RunningService {

    @Test
    void answersWhatWasSubmittedWithAPseudonymForEachHousehold() {
        var id =
                accepted(
                        item(
                                "whole",
                                VILLAGE_TEAM,
                                """
                                , "topics": ["ONLINE_PUBLIC_SERVICE", "EID"], "venue": "Nhà văn hóa thôn",
                                "inPerson": true, "facilitators": 3, "participants": 34, "note": "Đông đủ",
                                "households": [{"ref": "HK-0031", "vulnerable": ["ELDERLY"]},
                                               {"ref": "HK-0044", "village": "002", "vulnerable": []}],
                                "results": {"ONLINE_DOSSIERS_ASSISTED": 12, "EID_LEVEL2_ACTIVATED": 5}
                                """));

        var answer = officer().get(COMMUNE + "/activities/" + id);

        var households = answer.at("/households");
        assertThat(answer.header("ETag")).hasValue("\"1\"");
        assertThat(households.at("/0/pseudonym").asString()).matches("[\\w-]{22}");
        assertThat(answer.text()).doesNotContain("HK-0031");
        assertThat(answer.json())
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"activityId": "%s", "id": "whole", "unit": "31/11131/001",
                                         "team": "31-11131-001-1", "type": "GUIDANCE_SESSION",
                                         "topics": ["ONLINE_PUBLIC_SERVICE", "EID"], "heldOn": "2025-10-12",
                                         "venue": "Nhà văn hóa thôn", "inPerson": true, "facilitators": 3,
                                         "participants": 34, "householdCount": 2, "households": %s,
                                         "results": {"ONLINE_DOSSIERS_ASSISTED": 12, "EID_LEVEL2_ACTIVATED": 5},
                                         "note": "Đông đủ", "state": "RECORDED",
                                         "acceptedAt": "2025-12-10T03:00:00Z", "version": 1,
                                         "history": [{"event": "ActivityRecorded", "at": "2025-12-10T03:00:00Z",
                                                      "actor": "commune-system@31-11131", "reason": null}]}
                                        """
                                                .formatted(id, households)));
    }

    @Test
    void isFoundInItsUnitAndAllAboveItAndNowhereElse() {
        var id = accepted(item("somewhere"));

        assertThat(officer().get(VILLAGE + "/activities/" + id).status()).isEqualTo(200);
        assertThat(api.as("viewer@31").get(PROVINCE + "/activities/" + id).status()).isEqualTo(200);
        assertThat(officer().get(COMMUNE + "/villages/002/activities/" + id).status())
                .isEqualTo(404);
        assertThat(api.as("viewer@31").get(OTHER_COMMUNE + "/activities/" + id).status())
                .isEqualTo(404);
        assertThat(api.as("viewer@40").get(OTHER_PROVINCE + "/activities/" + id).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "1-1-1-1-1", "00000000-0000-0000-0000-000000000000", "%F0%9F%98%80"})
    void isNotFoundUnderWhatIsNoId(String id) {
        assertThat(officer().get(COMMUNE + "/activities/" + id).status()).isEqualTo(404);
    }
}
