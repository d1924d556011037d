package vn.cnscd.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A provider with several realms, such as Keycloak. */
@TestPropertySource(
        properties = {
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost:8080/realms/cnscd"
        })
class IdentityRealmIT extends GatewayTest {

    @Test
    void itsMetadataIsFoundWhereTheDashboardLooks() {
        var answer = gateway.get("/.well-known/openid-configuration");

        assertThat(answer.at("/uri").asString())
                .isEqualTo("/realms/cnscd/.well-known/openid-configuration");
    }

    @Test
    void itsPagesAnswerUnderThePlatformsAddress() {
        assertThat(
                        gateway.get("/realms/cnscd/protocol/openid-connect/auth")
                                .at("/backend")
                                .asString())
                .isEqualTo("identity-provider");
    }
}
