package vn.cnscd.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityIT extends GatewayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.well-known/openid-configuration",
                "/oauth2/jwks",
                "/oauth2/authorize?client_id=dashboard&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fcallback",
                "/login",
                "/logout",
                "/connect/logout",
                "/userinfo",
                "/identity/accounts"
            })
    void theProviderAnswersUnderThePlatformsAddress(String path) {
        var answer = gateway.get(path);

        assertThat(answer.at("/backend").asString()).isEqualTo("identity-provider");
        assertThat(answer.at("/uri").asString()).isEqualTo(path);
        assertThat(address()).isEqualTo("http://" + answer.at("/headers/host").asString());
        assertThat(answer.at("/headers/x-forwarded-host").asString()).isEqualTo("localhost");
    }

    @Test
    void aRequestForATokenArrivesWithItsForm() {
        var answer =
                gateway.header("Authorization", "Basic Y29tbXVuZS1zeXN0ZW1AMzEtMTExMzE6bG9jYWw=")
                        .post(
                                "/oauth2/token",
                                "application/x-www-form-urlencoded",
                                "grant_type=client_credentials&scope=a+b%26c");

        assertThat(answer.at("/body").asString())
                .contains("grant_type=client_credentials", "scope=a+b%26c");
        assertThat(answer.at("/headers/authorization").asString()).startsWith("Basic ");
    }

    @Test
    void cookiesAndRedirectsOfTheProviderComeBackAsTheyAre() {
        IDENTITY.behave(
                exchange -> {
                    exchange.getResponseHeaders().set("Location", address() + "/login");
                    exchange.getResponseHeaders().add("Set-Cookie", "SESSION=1; Path=/; HttpOnly");
                    exchange.getResponseHeaders().add("Set-Cookie", "LANGUAGE=vi");
                    Backend.send(exchange, 302, "text/plain", "".getBytes(StandardCharsets.UTF_8));
                });

        var answer = gateway.get("/oauth2/authorize");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains(address() + "/login");
        assertThat(answer.headers().get("set-cookie"))
                .containsExactly("SESSION=1; Path=/; HttpOnly", "LANGUAGE=vi");
    }

    @Test
    void itsOwnTokensAndHeadersAreItsBusiness() {
        IDENTITY.behave(
                exchange -> {
                    exchange.getResponseHeaders()
                            .set("Content-Security-Policy", "default-src 'none'");
                    Backend.send(
                            exchange,
                            200,
                            "text/html",
                            "<p>login</p>".getBytes(StandardCharsets.UTF_8));
                });

        var answer = gateway.withToken("opaque").get("/userinfo");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-security-policy"))
                .containsExactly("default-src 'none'");
    }
}
