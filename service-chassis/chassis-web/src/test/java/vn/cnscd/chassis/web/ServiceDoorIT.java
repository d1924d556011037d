package vn.cnscd.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.TestTokens;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceDoorIT {

    private static final TestTokens TOKENS = new TestTokens();
    private static final String COMMUNE = "/api/v1/provinces/31/communes/11131";
    private static final String ORDERS = COMMUNE + "/orders";
    private static final String GOOD =
            "{\"id\":\"1\",\"on\":\"2025-10-12\",\"pieces\":1,\"lines\":[]}";

    @LocalServerPort int port;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TOKENS::keysUri);
    }

    private final ApiClient api = new ApiClient(() -> "http://127.0.0.1:" + port, TOKENS);

    @ParameterizedTest
    @CsvSource({
        "viewer@31-11131, 200",
        "viewer@31, 200",
        "viewer@vn, 200",
        "viewer@31-11131-007, 403",
        "viewer@31-10993, 403",
        "viewer@40, 403"
    })
    void answersOnlyWithinTheUnitOfTheToken(String caller, int status) {
        assertThat(api.as(caller).get(ORDERS).status()).isEqualTo(status);
    }

    @Test
    void refusesAMissingAnExpiredAndAForgedToken() {
        Stream.of(
                        api.anonymous(),
                        api.withToken(TOKENS.expired("viewer@31")),
                        api.withToken(TOKENS.forged("viewer@31")),
                        api.withToken(TOKENS.of("viewer@nowhere")),
                        api.withToken("nonsense"))
                .forEach(
                        stranger -> {
                            Answer answer = stranger.get(ORDERS);
                            assertThat(answer.status()).isEqualTo(401);
                            assertThat(answer.at("/code").asString()).isEqualTo("UNAUTHENTICATED");
                            assertThat(answer.header("Content-Type"))
                                    .contains("application/problem+json");
                        });
    }

    @Test
    void refusesARoleThatMayNot() {
        Answer answer = api.as("viewer@31-11131").post(ORDERS, GOOD);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code").asString()).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    void refusesEverybodyWhereNobodySaidWhoMay() {
        assertThat(api.as("operator@vn").get(COMMUNE + "/forgotten").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/provinces/3/orders",
        "/api/v1/provinces/31/communes/1113/orders",
        "/api/v1/provinces/vn/orders",
        "/api/v1/provinces/31/communes/11131/villages/7/orders",
        "/api/v1/provinces/31/nothing"
    })
    void knowsNoUnitWithAnUnreadableCode(String path) {
        assertThat(api.as("viewer@vn").get(path).status()).isEqualTo(404);
    }

    @Test
    void answersForTheWholeCountry() {
        assertThat(api.as("viewer@vn").get("/api/v1/vn/orders").status()).isEqualTo(200);
        assertThat(api.as("viewer@31").get("/api/v1/vn/orders").status()).isEqualTo(403);
    }

    @Test
    void tellsARefusalInTheCallersLanguage() {
        ApiClient caller = api.as("commune-system@31-11131");

        Answer vietnamese = caller.post(COMMUNE + "/shop", "");
        Answer english =
                caller.header("Accept-Language", "en-GB,vi;q=0.5").post(COMMUNE + "/shop", "");

        assertThat(vietnamese.status()).isEqualTo(409);
        assertThat(vietnamese.at("/title").asString()).isEqualTo("Đã đóng cửa");
        assertThat(vietnamese.at("/detail").asString()).isEqualTo("Mở lại lúc 8 giờ.");
        assertThat(vietnamese.at("/instance").asString()).isEqualTo(COMMUNE + "/shop");
        assertThat(vietnamese.at("/traceId").asString()).hasSize(32);
        assertThat(english.at("/detail").asString()).isEqualTo("Opens at 8.");
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                Arguments.of("", "REQUIRED", ""),
                Arguments.of("{\"id\":", "MALFORMED_JSON", ""),
                Arguments.of(GOOD + " trailing", "MALFORMED_JSON", ""),
                Arguments.of(GOOD.replace("\"1\"", "{}"), "WRONG_TYPE", "/id"),
                Arguments.of(GOOD.replace("\"1\"", "7"), "WRONG_TYPE", "/id"),
                Arguments.of(GOOD.replace("2025-10-12", "2025-13-45"), "WRONG_TYPE", "/on"),
                Arguments.of(
                        GOOD.replace("\"pieces\":1", "\"pieces\":" + "9".repeat(31)),
                        "TOO_LARGE_OR_DEEP",
                        ""),
                Arguments.of(
                        GOOD.replace("\"pieces\":1", "\"pieces\":99999999999"),
                        "WRONG_TYPE",
                        "/pieces"),
                Arguments.of(
                        GOOD.replace("\"pieces\":1", "\"pieces\":1.5"), "WRONG_TYPE", "/pieces"),
                Arguments.of(
                        GOOD.replace("\"pieces\":1", "\"pieces\":1,\"price\":1"),
                        "UNKNOWN_FIELD",
                        "/price"),
                Arguments.of(
                        GOOD.replace("[]", "[{\"what\":\"tea\",\"size\":\"HUGE\"}]"),
                        "WRONG_TYPE",
                        "/lines/0/size"),
                Arguments.of(GOOD.replace("\"1\"", "\"a\\u0000b\""), "UNPRINTABLE", "/id"),
                Arguments.of("[".repeat(100), "WRONG_TYPE", ""));
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void saysWhereABodyIsWrong(String body, String code, String pointer) {
        Answer answer = api.as("commune-system@31-11131").post(ORDERS, body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.at("/errors/0/code").asString()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/detail").asString()).isNotBlank();
    }

    @Test
    void namesWhatItExpectsInWordsOfJson() {
        ApiClient caller = api.as("commune-system@31-11131").header("Accept-Language", "en");

        Answer answer = caller.post(ORDERS, GOOD.replace("\"2025-10-12\"", "\"yesterday\""));

        assertThat(answer.at("/errors/0/detail").asString())
                .isEqualTo("Wrong type; expected: date.");
    }

    @Test
    void storesTextInNfcWhateverFormCameIn() {
        String decomposed = Normalizer.normalize("Tổ công nghệ số", Normalizer.Form.NFD);

        Answer answer =
                api.as("commune-system@31-11131")
                        .post(ORDERS, GOOD.replace("\"1\"", "\"" + decomposed + "\""));

        assertThat(answer.at("/id").asString()).isEqualTo("Tổ công nghệ số");
    }

    @Test
    void refusesABodyAboveTheLimit() {
        Answer answer = api.as("commune-system@31-11131").post(ORDERS, " ".repeat(3000) + GOOD);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.at("/code").asString()).isEqualTo("TOO_LARGE");
    }

    @Test
    void refusesAMethodAndAMediaTypeThatNobodyTakes() {
        ApiClient caller = api.as("commune-system@31-11131");

        assertThat(caller.send("DELETE", ORDERS, null, null).status()).isEqualTo(405);
        assertThat(caller.post(ORDERS, "text/plain", "x").status()).isEqualTo(415);
        assertThat(caller.header("Accept", "image/png").get(ORDERS).status()).isEqualTo(406);
    }

    @Test
    void walksAListPageByPage() {
        ApiClient caller = api.as("viewer@31-11131");

        Answer first = caller.get(ORDERS + "?limit=6");
        Answer second = caller.get(ORDERS + "?limit=6&cursor=" + first.at("/next").asString());

        assertThat(first.at("/items")).hasSize(6);
        assertThat(second.at("/items").get(0).asInt()).isEqualTo(7);
        assertThat(second.at("/items")).hasSize(4);
        assertThat(second.at("/next").isNull()).isTrue();
    }

    /** A feed has no last page: its cursor is there to come back with. */
    @Test
    void tellsWhatHappenedFromACursorOn() {
        ApiClient caller = api.as("commune-system@31-11131");
        String feed = ORDERS.replace("orders", "sample-events");

        Answer first = caller.get(feed + "?limit=2");
        Answer rest = caller.get(feed + "?cursor=" + first.at("/next").asString());
        Answer end = caller.get(feed + "?cursor=" + rest.at("/next").asString());

        assertThat(first.at("/items")).hasSize(2);
        assertThat(first.at("/items/1/data/number").asInt()).isEqualTo(1);
        assertThat(first.at("/caughtUp").asBoolean()).isFalse();
        assertThat(rest.at("/items/0/id").asString()).isEqualTo("id-2");
        assertThat(rest.at("/caughtUp").asBoolean()).isTrue();
        assertThat(end.at("/items")).isEmpty();
        assertThat(api.as("viewer@31-11131").get(feed).status()).isEqualTo(403);
        assertThat(api.as("commune-system@31-10993").get(feed).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=501", "limit=x", "cursor=%25%25", "period=2025-Q5"})
    void refusesAnUnreadableParameter(String query) {
        Answer answer = api.as("viewer@31-11131").get(ORDERS + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer").asString())
                .isEqualTo("/" + query.replaceAll("=.*", ""));
    }

    @Test
    void asksToTryAgainWhenTheDatabaseIsAway() {
        Answer answer = api.as("viewer@31-11131").get(COMMUNE + "/outage");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isPresent();
    }

    @Test
    void keepsAnUnforeseenFaultToItself() {
        Answer answer = api.as("viewer@31-11131").get(COMMUNE + "/bug");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain("secret").doesNotContain("Exception");
    }
}
