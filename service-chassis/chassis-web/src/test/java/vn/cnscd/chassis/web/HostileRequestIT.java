package vn.cnscd.chassis.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.TestTokens;

/**
 * Requests that no client of good will sends; byte for byte where a client library would object.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostileRequestIT {

    private static final TestTokens TOKENS = new TestTokens();
    private static final String ORDERS = "/api/v1/provinces/31/communes/11131/orders";

    @LocalServerPort int port;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TOKENS::keysUri);
    }

    private final ApiClient api = new ApiClient(() -> "http://127.0.0.1:" + port, TOKENS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%61pi/v1/provinces/31/communes/11131/orders",
                "/api/v1/%70rovinces/31/communes/11131/orders",
                "/api/v1/provinces/%331/communes/11131/orders",
                "/api/v1/%76n/orders",
                "/%61pi/v1/vn/orders"
            })
    void refusesAStrangerHoweverTheAddressIsSpelled(String path) {
        assertThat(api.as("viewer@40").get(path).status()).isEqualTo(403);
        assertThat(api.as("viewer@vn").get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/provinces/40/communes/11131/../../../31/communes/11131/orders",
                "/api/v1/provinces/40/%2e%2e/31/communes/11131/orders",
                "/api/v1/provinces/40%2f..%2f31/communes/11131/orders",
                "/api/v1/provinces/31;province=40/communes/11131/orders",
                "//api/v1/provinces/31/communes/11131/orders",
                "/api/v1//provinces/31/communes/11131/orders",
                "/api/v1/provinces/31/communes/11131/orders/",
                "/API/v1/provinces/31/communes/11131/orders",
                "/api/v1/provinces/31/communes/11131/orders%00",
                "/api/v1/provinces/31/communes/11131/orders?limit=%zz",
                "/api/v1/provinces/31/communes/11131/orders?%zz=1",
                "/api/v1/provinces/31/communes/11131/orders?%00=1",
                "/api/v1/provinces/31/communes/11131/orders?limit=%ff",
                "/api/v1/provinces/31/communes/11131/orders?period=%00",
                "/api/v1/provinces/31/communes/11131/orders?cursor=%00",
                "/api/v1/provinces/31/%zz",
                "/api/v1/provinces/31/\u00e9",
                "/api/v1/provinces/31/|"
            })
    void blamesTheClientForAnAddressThatIsNone(String target) throws IOException {
        String head = "Authorization: Bearer " + TOKENS.of("viewer@40") + "\r\n";

        assertThat(status("GET " + target, head, "")).as("a stranger").isBetween(400, 499);
        head = "Authorization: Bearer " + TOKENS.of("viewer@31") + "\r\n";
        assertThat(status("GET " + target, head, "")).isIn(200, 400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: caf\u0085",
                "Accept: garbage",
                "Accept-Language: \u0085",
                "Accept-Language: ;q=1,-,en;q=NaN",
                "X-Trace: \u0085",
                "Origin: http://elsewhere",
                "Content-Type: \u0085",
                "traceparent: nonsense"
            })
    void blamesTheClientForAHeaderThatNobodyCanRead(String header) throws IOException {
        String head = header + "\r\nAuthorization: Bearer " + TOKENS.of("viewer@31") + "\r\n";

        assertThat(status("GET " + ORDERS, head, "")).isLessThan(500);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, multipart/form-data",
        "POST, multipart/form-data; boundary=x",
        "POST, application/x-www-form-urlencoded",
        "PUT, application/x-www-form-urlencoded",
        "POST, application/json;charset=nonsense",
        "POST, application/json;charset=UTF-16",
        "POST, nonsense",
        "OPTIONS, application/json",
        "TRACE, application/json",
        "BREW, application/json",
    })
    void blamesTheClientForABodyThatNobodyCanRead(String method, String type) throws IOException {
        String head =
                "Content-Type: "
                        + type
                        + "\r\nAuthorization: Bearer "
                        + TOKENS.of("commune-system@31")
                        + "\r\n";

        assertThat(status(method + " " + ORDERS, head, "%zz=\u00ff--x")).isBetween(400, 499);
    }

    @Test
    void readsNoBodyOfAStranger() throws IOException {
        String form = "Content-Type: application/x-www-form-urlencoded\r\n";

        assertThat(status("PUT " + ORDERS, form, "%zz=")).isEqualTo(401);
    }

    private int status(String line, String head, String body) throws IOException {
        String length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            String request =
                    line
                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + head
                            + length
                            + "\r\n"
                            + body;
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
