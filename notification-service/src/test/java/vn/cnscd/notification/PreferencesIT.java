package vn.cnscd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cnscd.chassis.test.Answer;

class PreferencesIT extends RunningService {

    private static final String OFFICE =
            """
            {"email":"%s","channels":["INBOX","EMAIL"],"language":"%s"}
            """;

    @Test
    void startsWithBothChannelsInVietnamese() {
        Answer answer = api.as("commune-officer@31-24001").get(url("24001"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .isEqualTo(
                        "{\"email\":null,\"channels\":[\"INBOX\",\"EMAIL\"],\"language\":\"vi\"}");
        assertThat(answer.header("ETag")).contains("\"0\"");
    }

    @Test
    void anOfficeThatGaveItsAddressIsWrittenToInItsLanguage() {
        Answer set =
                api.as("commune-chair@31-24002")
                        .put(url("24002"), OFFICE.formatted("office@example.org", "en"));
        assertThat(set.status()).isEqualTo(200);
        assertThat(set.header("ETag")).contains("\"1\"");

        itIs("2025-12-18");
        opened("31/24002/001");

        eventually(
                () ->
                        assertThat(subjectsTo("office@example.org"))
                                .containsExactly(
                                        "Please follow up: quarter IV/2025 report of 31/24002/001"
                                                + " is overdue by 3 days"));
    }

    @Test
    void aLeaderMayTurnOffALetter() {
        String village = "31/24003/001";
        REGISTRY.leader(village, "no-mail@example.org");
        Answer set =
                api.as("team-leader@31-24003-001")
                        .put(url("24003", "001"), "{\"channels\":[\"INBOX\"]}");
        assertThat(set.status()).isEqualTo(200);

        opened(village);
        eventually(() -> assertThat(occasionsIn(village, "team-leader")).hasSize(1));

        assertThat(
                        jdbc.sql("select channel from delivery where unit = ?")
                                .param(village)
                                .query(String.class)
                                .list())
                .containsExactly("INBOX");
    }

    @Test
    void theSameAgainChangesNothingAndAStaleVersionIsRefused() {
        var officer = api.as("commune-officer@31-24004");
        String body = OFFICE.formatted("same@example.org", "vi");
        officer.put(url("24004"), body);

        Answer again = officer.put(url("24004"), body);
        Answer stale =
                officer.header("If-Match", "\"0\"")
                        .put(url("24004"), OFFICE.formatted("late@example.org", "vi"));
        Answer fresh =
                officer.header("If-Match", "\"1\"")
                        .put(url("24004"), OFFICE.formatted("new@example.org", "vi"));

        assertThat(again.header("ETag")).contains("\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.at("/changes/0/event").asString()).isEqualTo("PreferencesSet");
        assertThat(fresh.header("ETag")).contains("\"2\"");
        assertThat(officer.get(url("24004")).at("/email").asString()).isEqualTo("new@example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"email\":\"nobody\"}                   | /email    | NOT_AN_EMAIL",
                "{\"email\":\"A <a@example.org>\"}        | /email    | NOT_AN_EMAIL",
                "{\"email\":\"a@x.vn, b@x.vn\"}           | /email    | NOT_AN_EMAIL",
                "{\"channels\":[]}                        | /channels | REQUIRED",
                "{\"channels\":[null]}                    | /channels/0 | WRONG_TYPE",
                "{\"language\":\"fr\"}                    | /language | INVALID",
                "{\"channels\":[\"PIGEON\"]}              | /channels/0 | WRONG_TYPE",
                "{\"colour\":\"red\"}                     | /colour   | UNKNOWN_FIELD",
                "{\"email\":                              | ''        | MALFORMED_JSON"
            })
    void saysWhatIsWrong(String body, String pointer, String code) {
        Answer answer = api.as("commune-officer@31-24005").put(url("24005"), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.at("/errors/0/detail").asString()).isNotBlank();
    }

    @Test
    void aLeadersAddressStaysInTheRegistry() {
        Answer answer =
                api.as("team-leader@31-24006-001")
                        .put(url("24006", "001"), OFFICE.formatted("me@example.org", "vi"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/code").asString()).isEqualTo("KEPT_BY_THE_REGISTRY");
    }

    @ParameterizedTest
    @CsvSource({
        "commune-officer@31-24007, provinces/31/communes/24007/villages/001",
        "province-officer@31, provinces/31/communes/24007",
        "team-leader@31-24007, provinces/31/communes/24007/villages/001"
    })
    void nobodySetsWhatIsNotTheirOwn(String actor, String unit) {
        String path = "/api/v1/" + unit + "/notification-preferences";

        assertThat(api.as(actor).get(path).status()).isEqualTo(403);
        assertThat(api.as(actor).put(path, "{}").status()).isEqualTo(403);
    }

    private static String url(String commune) {
        return "/api/v1/provinces/31/communes/" + commune + "/notification-preferences";
    }

    private static String url(String commune, String village) {
        return "/api/v1/provinces/31/communes/"
                + commune
                + "/villages/"
                + village
                + "/notification-preferences";
    }
}
