package vn.cnscd.acceptance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cnscd.chassis.test.Answer;

/** Whatever a client can send, the answer says what is wrong with it; nothing ends in a 500. */
@ExtendWith(Platform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputE2E {

    private static final Village VILLAGE = new Village("51", "21292", "001");
    private static final String ACTIVITIES = VILLAGE.communeUrl() + "/activities";
    private static final String SYSTEM = "commune-system@51-21292";

    private final Api api;

    BadInputE2E(Api api) {
        this.api = api;
    }

    @BeforeAll
    void aVillageWithATeam() {
        api.as("operator@vn")
                .post(
                        "/api/v1/units/imports",
                        "text/csv",
                        """
                        code,parent_code,kind,name,full_name
                        51,,TINH,Quảng Ngãi,Tỉnh Quảng Ngãi
                        21292,51,XA,Thử Nghiệm,Xã Thử Nghiệm
                        001,21292,THON,Một,Thôn Một
                        """);
        api.as("commune-chair@51-21292")
                .put(VILLAGE.url() + "/teams/1", Village.team(6, "mot@example.vn"));
    }

    static Stream<Arguments> brokenDocuments() {
        return Stream.of(
                Arguments.of("an empty body", "", 400),
                Arguments.of("broken JSON", "[{\"id\":", 400),
                Arguments.of("something that is no list", "42", 400),
                Arguments.of("nesting of 100 levels", "[".repeat(100) + "]".repeat(100), 400),
                Arguments.of("9 MiB", "[" + " ".repeat(9 * 1024 * 1024) + "]", 413));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenDocuments")
    void refusesADocumentThatNobodyCanRead(String name, String body, int status) {
        Answer answer = api.as(SYSTEM).post(ACTIVITIES, body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.at("/code").asString()).isNotEmpty();
        assertThat(answer.at("/traceId").asString()).isNotEmpty();
    }

    static Stream<Arguments> brokenItems() {
        return Stream.of(
                Arguments.of("a wrong type", "\"participants\":\"many\"", "/participants"),
                Arguments.of(
                        "a number of 30 digits",
                        "\"participants\":" + "9".repeat(30),
                        "/participants"),
                Arguments.of("a number below zero", "\"participants\":-1", "/participants"),
                Arguments.of("an unknown field", "\"colour\":\"red\"", "/colour"),
                Arguments.of("an unknown type", "\"type\":\"PARTY\"", "/type"),
                Arguments.of("a day that is none", "\"heldOn\":\"2025-02-30\"", "/heldOn"),
                Arguments.of("a control character", "\"venue\":\"a\\u0007b\"", "/venue"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenItems")
    void rejectsABrokenItemAndTakesTheNext(String name, String field, String pointer) {
        String broken = item("broken-" + name.hashCode(), field);
        String good = item("good-" + name.hashCode(), "\"participants\":3");

        Answer answer = api.as(SYSTEM).post(ACTIVITIES, "[" + broken + "," + good + "]");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("/items/0/status").asString()).isEqualTo("REJECTED");
        assertThat(answer.at("/items/0/code").asString()).isEqualTo("INVALID");
        assertThat(answer.at("/items/0/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.at("/items/1/status").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void returnsTextInNfcWhateverFormCameIn() {
        String venue = Normalizer.normalize("Nhà văn hóa thôn", Normalizer.Form.NFD);
        String id =
                api.as(SYSTEM)
                        .post(ACTIVITIES, item("decomposed", "\"venue\":\"" + venue + "\""))
                        .at("/items/0/activityId")
                        .asString();

        assertThat(api.as(SYSTEM).get(ACTIVITIES + "/" + id).at("/venue").asString())
                .isEqualTo("Nhà văn hóa thôn");
    }

    /** A good item, but for one field that is given as {@code "name":value}. */
    private static String item(String id, String field) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", "\"" + id + "\"");
        fields.put("team", "\"" + VILLAGE.team() + "\"");
        fields.put("type", "\"OUTREACH_SESSION\"");
        fields.put("heldOn", "\"2025-10-12\"");
        int colon = field.indexOf(':');
        fields.put(field.substring(1, colon - 1), field.substring(colon + 1));
        return fields.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(joining(",", "{", "}"));
    }
}
