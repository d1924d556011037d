package vn.cnscd.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.TestTokens;

/** Nothing listens where the keys of the identity provider should be. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties =
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/keys")
class IdentityProviderAwayIT {

    @LocalServerPort int port;

    @Test
    void asksToTryAgainLaterInsteadOfFailing() {
        var api = new ApiClient(() -> "http://127.0.0.1:" + port, new TestTokens());

        Answer answer = api.as("viewer@31").get("/api/v1/provinces/31/orders");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(answer.at("/code").asString()).isEqualTo("SERVICE_UNAVAILABLE");
    }
}
