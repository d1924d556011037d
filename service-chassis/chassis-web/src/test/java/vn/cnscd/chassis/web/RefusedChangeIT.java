package vn.cnscd.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.TestTokens;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RefusedChangeIT {

    private static final String STOCK = "/api/v1/provinces/31/communes/11131/stock";

    private static final TestTokens TOKENS = new TestTokens();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TOKENS::keysUri);
    }

    private final ApiClient api = new ApiClient(() -> "http://127.0.0.1:" + port, TOKENS);

    @Test
    void tellsWhatHappenedAfterTheVersionThatWasSeen() {
        Answer answer = count("\"1\"");

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.at("/code").asString()).isEqualTo("STALE_VERSION");
        assertThat(answer.at("/currentVersion").asLong()).isEqualTo(3);
        assertThat(answer.at("/changes"))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        [{"version": 2, "event": "PieceSold", "at": "2025-12-10T03:00:00Z"},
                                         {"version": 3, "event": "PieceFound", "at": "2025-12-10T03:00:00Z"}]
                                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"one\"", "\"1\", \"2\"", "\"-1\"", "\"99999999999999999999\""})
    void knowsNoVersionWithAnUnreadableTag(String tag) {
        assertThat(count(tag).status()).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"3\"", "W/\"3\""})
    void pointsAtWhatStandsAgainstAChange(String tag) {
        Answer answer = count(tag);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/code").asString()).isEqualTo("SHOP_IS_CLOSED");
        assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo("/pieces");
        assertThat(answer.at("/errors/0/detail").asString()).isEqualTo("Giá trị không hợp lệ.");
    }

    private Answer count(String tag) {
        return api.as("commune-system@31-11131").header("If-Match", tag).put(STOCK, "");
    }
}
