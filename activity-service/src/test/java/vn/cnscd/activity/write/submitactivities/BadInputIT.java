package vn.cnscd.activity.write.submitactivities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.cnscd.activity.RunningService;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.TestTokens;

class BadInputIT extends RunningService {

    private static final String ACTIVITIES = COMMUNE + "/activities";
    private static final byte[] NINE_MIB = new byte[9 * 1024 * 1024];

    @Autowired private TestTokens tokens;
    @Autowired private Environment environment;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "[",
                "[{}",
                "{\"id\": }",
                "nonsense",
                "{} {}",
                "[1,",
                "\u0000",
                "{\"a\":\"\u0001\"}"
            })
    void refusesADocumentThatIsBroken(String body) {
        var answer = system().post(ACTIVITIES, body);

        assertProblem(answer, 400);
        assertThat(answer.at("/errors/0/code").asString()).isIn("MALFORMED_JSON", "REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "\"text\"", "true", "null"})
    void refusesADocumentThatIsNeitherAnObjectNorAnArray(String body) {
        assertProblem(system().post(ACTIVITIES, body), 400);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        var utf16 = item("utf-16").getBytes(StandardCharsets.UTF_16BE);
        var latin1 = "{\"id\": \"\u00e0\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(system().post(ACTIVITIES, "application/json", latin1).status()).isEqualTo(400);
        assertThat(system().post(ACTIVITIES, "application/json", new byte[] {0, 0, 1, 2}).status())
                .isEqualTo(400);
        assertThat(system().post(ACTIVITIES, "application/json", utf16).status()).isIn(200, 400);
        assertThat(
                        system().post(ACTIVITIES, "application/x-ndjson", latin1)
                                .at("/rejected")
                                .asInt())
                .isOne();
    }

    @Test
    void answersAnEmptyListWithNothing() {
        var answer = system().post(ACTIVITIES, "[]");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/accepted").asInt()).isZero();
        assertThat(answer.at("/items").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"participants\": \"34\"'          | /participants        | WRONG_TYPE",
                "'\"participants\": 34.5'            | /participants        | WRONG_TYPE",
                "'\"participants\": 1e5'             | /participants        | WRONG_TYPE",
                "'\"participants\": -1'              | /participants        | OUT_OF_RANGE",
                "'\"participants\": 100001'          | /participants        | OUT_OF_RANGE",
                "'\"participants\": 123456789012345678901234567890' | /participants | OUT_OF_RANGE",
                "'\"facilitators\": 1001'            | /facilitators        | OUT_OF_RANGE",
                "'\"inPerson\": \"yes\"'             | /inPerson            | WRONG_TYPE",
                "'\"type\": \"PARTY\"'               | /type                | WRONG_TYPE",
                "'\"type\": 0'                       | /type                | WRONG_TYPE",
                "'\"type\": null'                    | /type                | REQUIRED",
                "'\"id\": \"\"'                      | /id                  | REQUIRED",
                "'\"id\": 7'                         | /id                  | WRONG_TYPE",
                "'\"team\": {}'                      | /team                | WRONG_TYPE",
                "'\"topics\": \"EID\"'               | /topics              | WRONG_TYPE",
                "'\"topics\": [\"EID\", \"X\"]'      | /topics/1            | WRONG_TYPE",
                "'\"heldOn\": \"12/10/2025\"'        | /heldOn              | WRONG_TYPE",
                "'\"heldOn\": \"2025-02-30\"'        | /heldOn              | WRONG_TYPE",
                "'\"heldOn\": \"2014-12-31\"'        | /heldOn              | OUT_OF_RANGE",
                "'\"heldOn\": \"-999999999-01-01\"'  | /heldOn              | OUT_OF_RANGE",
                "'\"heldOn\": 20251012'              | /heldOn              | WRONG_TYPE",
                "'\"note\": \"a\\u0000b\"'           | /note                | UNPRINTABLE",
                "'\"note\": \"\\ud800\"'             | /note                | UNPRINTABLE",
                "'\"results\": []'                   | /results             | WRONG_TYPE",
                "'\"results\": {\"QR_MERCHANTS\": -1}' | /results/QR_MERCHANTS | OUT_OF_RANGE",
                "'\"results\": {\"X/Y\": 1}'         | /results/X~1Y        | UNKNOWN_FIELD",
                "'\"households\": {}'                | /households          | WRONG_TYPE",
                "'\"households\": [5]'               | /households/0        | WRONG_TYPE",
                "'\"households\": [{}]'              | /households/0/ref    | REQUIRED",
                "'\"households\": [{\"ref\": \"A\", \"village\": \"7\"}]' | /households/0/village | INVALID",
                "'\"households\": [{\"ref\": \"A\", \"name\": \"B\"}]' | /households/0/name | UNKNOWN_FIELD",
                "'\"surprise\": [[[{\"a\": 1}]]]'    | /surprise            | UNKNOWN_FIELD",
            })
    void rejectsAnItemThatIsWrongAndSaysWhere(String field, String pointer, String code) {
        var answer = submit(item("bad", VILLAGE_TEAM, ", " + field), item("good"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/items/0/status").asString()).isEqualTo("REJECTED");
        assertThat(answer.at("/items/0/code").asString()).isEqualTo("INVALID");
        assertThat(answer.at("/items/0/errors").size()).as(answer.toString()).isOne();
        assertThat(answer.at("/items/0/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.at("/items/0/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.at("/items/0/errors/0/detail").asString()).isNotBlank();
        assertThat(answer.at("/items/1/status").asString()).isIn("ACCEPTED", "DUPLICATE");
    }

    @Test
    void namesEveryMissingFieldAtOnce() {
        var answer = system().header("Accept-Language", "en").post(ACTIVITIES, "{}");

        assertThat(answer.at("/items/0/errors"))
                .extracting(error -> error.get("pointer").asString())
                .containsExactly("/id", "/team", "/type", "/heldOn");
        assertThat(answer.at("/items/0/errors/0/detail").asString()).isEqualTo("Required.");
    }

    @Test
    void goesOnBehindWhatIsNestedAHundredLevelsDeep() {
        var deep = ", \"note\": " + "[".repeat(100) + "]".repeat(100);

        var answer = submit(item("deep", VILLAGE_TEAM, deep), item("good"));

        assertThat(answer.at("/items/0/errors/0/pointer").asString()).isEqualTo("/note");
        assertThat(answer.at("/items/1/status").asString()).isIn("ACCEPTED", "DUPLICATE");
    }

    @Test
    void refusesListsWithinTheList() {
        assertProblem(system().post(ACTIVITIES, "[".repeat(100) + "]".repeat(100)), 400);
        assertProblem(system().post(ACTIVITIES, "[".repeat(2000)), 400);
    }

    @Test
    void holdsTextsAndListsToTheirLimits() {
        var households = String.join(",", Collections.nCopies(2001, "{\"ref\": \"A\"}"));

        var answer =
                submit(
                        item("n".repeat(101)),
                        item("long-note", VILLAGE_TEAM, ", \"note\": \"" + "n".repeat(4001) + "\""),
                        item("households", VILLAGE_TEAM, ", \"households\": [" + households + "]"));

        assertThat(answer.at("/rejected").asInt()).isEqualTo(3);
        assertThat(answer.at("/items/0/errors/0/code").asString()).isEqualTo("TOO_LONG");
        assertThat(answer.at("/items/1/errors/0/code").asString()).isEqualTo("TOO_LONG");
        assertThat(answer.at("/items/2/errors/0/code").asString()).isEqualTo("TOO_MANY");
    }

    @Test
    void answersNoMoreErrorsThanAPersonReads() {
        var topics = String.join(",", Collections.nCopies(5000, "0"));

        var answer = submit(item("many", VILLAGE_TEAM, ", \"topics\": [" + topics + "]"));

        assertThat(answer.at("/items/0/errors").size()).isEqualTo(20);
    }

    @Test
    void takesFiveThousandItemsAndNotOneMore() {
        var items = Collections.nCopies(5000, "{}").toArray(String[]::new);
        var lines = "{}\n".repeat(5001);

        assertThat(submit(items).at("/rejected").asInt()).isEqualTo(5000);
        assertProblem(submit(String.join(",", items), "{}"), 413);
        assertProblem(system().post(ACTIVITIES, "application/x-ndjson", lines), 413);
    }

    @Test
    void refusesABodyOfNineMebibytes() throws Exception {
        assertProblem(system().post(ACTIVITIES, "application/json", NINE_MIB), 413);

        var ofUnknownLength =
                HttpRequest.newBuilder(URI.create(url()))
                        .header("Authorization", "Bearer " + tokens.of("commune-system@31-11131"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(NINE_MIB)))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(ofUnknownLength, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void takesNothingButJson() {
        assertProblem(system().post(ACTIVITIES, "text/csv", "id,team"), 415);
        assertProblem(system().send("PUT", ACTIVITIES, "application/json", new byte[0]), 405);
    }

    @Test
    void keepsTextInNormalForm() {
        var id =
                accepted(
                        item(
                                "nfd",
                                VILLAGE_TEAM,
                                ", \"venue\": \"Nha\u0300 va\u0306n ho\u0301a\""));

        assertThat(officer().get(ACTIVITIES + "/" + id).at("/venue").asString())
                .isEqualTo("Nhà văn hóa");
    }

    private String url() {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port") + ACTIVITIES;
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.at("/code").asString()).isNotBlank();
        assertThat(answer.at("/traceId").asString()).isNotBlank();
    }
}
