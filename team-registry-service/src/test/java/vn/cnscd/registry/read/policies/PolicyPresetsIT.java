package vn.cnscd.registry.read.policies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.registry.Given;

/** What the five source documents say can be set as it stands, and holds then. */
@ServiceTest
class PolicyPresetsIT {

    private static final String PROVINCE = "/api/v1/provinces/36";
    private static final String COMMUNE = PROVINCE + "/communes/36101";

    @Autowired ApiClient api;

    @BeforeEach
    void units() {
        Given.units(
                api,
                "36,,TINH,Ba Sáu,Tỉnh Ba Sáu",
                "36101,36,XA,Một,Xã Một",
                "001,36101,THON,Một,Thôn Một",
                "002,36101,THON,Hai,Thôn Hai");
    }

    @Test
    void namesTheDocumentAndTheSentencesOfEach() {
        var presets = api.as("viewer@36").get(COMMUNE + "/policy/presets").at("/items");
        assertThat(presets.valueStream().map(each -> each.at("/id").asString()))
                .containsExactly(
                        "chi-minh-2025",
                        "tam-quang-2025",
                        "thuong-hong-2025",
                        "quang-ngai-2025",
                        "soc-trang-2022");
        for (JsonNode preset : presets) {
            assertThat(preset.at("/source").asString()).isNotBlank();
            assertThat(preset.at("/quotes").isEmpty()).isFalse();
        }
    }

    @Test
    void canEachBeSetAtTheLevelItWasWrittenFor() {
        int year = 2020;
        for (JsonNode preset : api.as("viewer@36").get(COMMUNE + "/policy/presets").at("/items")) {
            set(preset.at("/id").asString(), ++year + "-01-01");
            boolean ofProvince = preset.at("/level").asString().equals("PROVINCE");
            var policy =
                    api.as("viewer@36")
                            .get(
                                    (ofProvince ? PROVINCE : COMMUNE)
                                            + "/policy?on="
                                            + year
                                            + "-01-02");
            for (var rule : preset.at("/rules").properties()) {
                if (!rule.getValue().isNull()) {
                    var shown = policy.at("/rules/" + rule.getKey());
                    assertThat(shown.at("/value")).as(rule.getKey()).isEqualTo(rule.getValue());
                    assertThat(shown.at("/source")).isEqualTo(preset.at("/source"));
                }
            }
        }
    }

    /**
     * Công văn 335/SKHCN-BCVT&CĐS: no maximum, several teams in a village, two teachers of
     * informatics in a commune's team.
     */
    @Test
    void holdForTheTeamsBelow() {
        set("quang-ngai-2025", "2025-08-01");
        var chair = api.as("commune-chair@36-36101");

        assertThat(chair.put(COMMUNE + "/villages/001/teams/1", Given.team(12)).status())
                .isEqualTo(201);
        assertThat(chair.put(COMMUNE + "/villages/001/teams/2", Given.team(5)).status())
                .isEqualTo(201);
        var ofCommune = chair.put(COMMUNE + "/teams/1", Given.team(5));
        assertThat(ofCommune.status()).as(ofCommune.toString()).isEqualTo(201);
        assertThat(
                        ofCommune
                                .at("/findings")
                                .valueStream()
                                .map(finding -> finding.at("/rule").asString()))
                .contains("FORCE_MISSING");

        set("tam-quang-2025", "2025-08-02");
        var refused = chair.put(COMMUNE + "/villages/002/teams/1", Given.team(11));
        assertThat(refused.at("/code").asString()).isEqualTo("TEAM_TOO_LARGE");
    }

    private void set(String id, String validFrom) {
        for (JsonNode preset : api.as("viewer@36").get(COMMUNE + "/policy/presets").at("/items")) {
            if (preset.at("/id").asString().equals(id)) {
                var body = (ObjectNode) preset.at("/rules").deepCopy();
                body.put("validFrom", validFrom).set("source", preset.at("/source"));
                boolean ofProvince = preset.at("/level").asString().equals("PROVINCE");
                var answer =
                        api.as(ofProvince ? "province-officer@36" : "commune-officer@36-36101")
                                .put(
                                        (ofProvince ? PROVINCE : COMMUNE) + "/policy",
                                        body.toString());
                assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
                return;
            }
        }
        throw new AssertionError("No preset " + id);
    }
}
