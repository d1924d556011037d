package vn.cnscd.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;

/** Whatever a client sends is answered with what is wrong and where, never with a failure. */
@ServiceTest
class BadInputIT {

    private static final String COMMUNE = "/api/v1/provinces/44/communes/44101";
    private static final String GOOD = JsonMapper.shared().writeValueAsString(Given.team(5));

    @Autowired ApiClient api;

    @BeforeEach
    void units() {
        Given.units(
                api,
                "44,,TINH,Bắc Ninh,Tỉnh Bắc Ninh",
                "44101,44,XA,Quế Võ,Xã Quế Võ",
                "44102,44,XA,Phố Mới,Xã Phố Mới");
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("{", ""),
                Arguments.of("null", ""),
                Arguments.of("[]", ""),
                Arguments.of("\"team\"", ""),
                Arguments.of("{}", "/establishment/decidedOn"),
                Arguments.of("[".repeat(100) + "]".repeat(100), null),
                Arguments.of("{\"members\":" + "[".repeat(100) + "]".repeat(100) + "}", null),
                Arguments.of("{\"leader\":1}", "/leader"),
                Arguments.of(GOOD.replace("\"m1\"", "1".repeat(40)), null),
                Arguments.of(GOOD.replace("\"m1\"", "7"), "/members/0/id"),
                Arguments.of(GOOD.replace("\"LEADER\"", "\"CHIEF\""), "/members/0/role"),
                Arguments.of(GOOD.replace("\"LEADER\"", "0"), "/members/0/role"),
                Arguments.of(GOOD.replace("\"LEADER\"", "null"), "/members/0/role"),
                Arguments.of(GOOD.replace("[\"OUTREACH\"]", "[null]"), "/members/0/workAreas"),
                Arguments.of(
                        GOOD.replace("[\"OUTREACH\"]", "\"OUTREACH\""), "/members/0/workAreas"),
                Arguments.of(GOOD.replace("2025-08-26", "26/8/2025"), "/establishment/decidedOn"),
                Arguments.of(GOOD.replace("2025-08-26", "2025-02-30"), "/establishment/decidedOn"),
                Arguments.of(GOOD.replace("2025-08-26", "0001-01-01"), "/establishment/decidedOn"),
                Arguments.of(GOOD.replace("Nguyễn", "Nguy\\u0000n"), "/members/0/name"),
                Arguments.of(GOOD.replace("Nguyễn", "Nguy\\nễn"), "/members/0/name"),
                Arguments.of(GOOD.replace("Nguyễn", "N".repeat(201)), "/members/0/name"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void saysWhatIsWrongWithABody(String body, @Nullable String pointer) {
        var answer = chair().put(COMMUNE + "/teams/1", body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.at("/errors").size()).as(answer.toString()).isPositive();
        if (pointer != null) {
            assertThat(answer.at("/errors").toString()).contains("\"pointer\":\"" + pointer + "\"");
        }
    }

    @Test
    void keepsNamesInNfcWhateverFormTheyCameIn() {
        var decomposed = Normalizer.normalize(GOOD, Normalizer.Form.NFD);

        assertThat(chair().put(COMMUNE + "/teams/1", decomposed).status()).isIn(200, 201);

        assertThat(chair().put(COMMUNE + "/teams/1", GOOD).status()).isEqualTo(200);
        assertThat(chair().get(COMMUNE + "/teams/1").at("/leader/name").asString())
                .isEqualTo("Nguyễn Văn Ánh");
    }

    @Test
    void refusesNumbersThatNoTeamHas() {
        for (String n : new String[] {"0", "-1", "100", "x", "99999999999999999999"}) {
            assertThat(chair().put(COMMUNE + "/teams/" + n, GOOD).status()).as(n).isEqualTo(400);
            assertThat(chair().get(COMMUNE + "/teams/" + n).status()).as(n).isEqualTo(400);
        }
    }

    @Test
    void refusesOtherMethodsTypesAndSizes() {
        assertThat(chair().send("DELETE", COMMUNE + "/teams/1", null, null).status())
                .isEqualTo(405);
        assertThat(
                        chair().send(
                                        "PUT",
                                        COMMUNE + "/teams/1",
                                        "text/plain",
                                        GOOD.getBytes(StandardCharsets.UTF_8))
                                .status())
                .isEqualTo(415);
        assertThat(
                        api.as("operator@vn")
                                .post(Given.IMPORTS, "text/csv", new byte[33 * 1024 * 1024])
                                .status())
                .isEqualTo(413);
        assertThat(chair().get("/api/v1/nowhere").status()).isEqualTo(404);
        var rubbish =
                api.as("operator@vn")
                        .post(Given.IMPORTS, "text/csv", new byte[] {(byte) 0xFF, 0, 1, 2});
        assertThat(rubbish.status()).as(rubbish.toString()).isEqualTo(400);
    }

    /** A page's cursor is good for its own list alone; no list fails over one of another. */
    @ParameterizedTest
    @ValueSource(strings = {"members", "teams/1/applications", "teams/1/decisions"})
    void refusesACursorOfAnotherList(String list) {
        var communes = api.as("viewer@44").get("/api/v1/provinces/44/children?limit=1");
        var cursor = communes.at("/next").asString();

        var answer = chair().get(COMMUNE + "/" + list + "?cursor=" + cursor);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo("/cursor");
    }

    private ApiClient chair() {
        return api.as("commune-chair@44-44101");
    }
}
