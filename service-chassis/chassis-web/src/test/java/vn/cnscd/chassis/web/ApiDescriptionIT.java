package vn.cnscd.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.TestTokens;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties =
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/keys")
class ApiDescriptionIT {

    @LocalServerPort int port;

    @Test
    void namesTheCodesOfTheUnitAndThePagingOfAList() {
        var api = new ApiClient(() -> "http://127.0.0.1:" + port, new TestTokens());

        JsonNode description = api.get("/v3/api-docs").json();

        var orders =
                description
                        .at("/paths")
                        .get("/api/v1/provinces/{province}/communes/{commune}/orders")
                        .get("get");
        assertThat(orders.at("/parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("province", "commune", "period", "limit", "cursor");
    }
}
