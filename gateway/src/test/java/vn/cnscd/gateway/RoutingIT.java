package vn.cnscd.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIT extends GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "provinces, main/team-registry",
        "provinces/31, main/team-registry",
        "provinces/31/children, main/team-registry",
        "provinces/31/communes/11131, main/team-registry",
        "provinces/31/communes/11131/policy, main/team-registry",
        "provinces/31/communes/11131/villages/007, main/team-registry",
        "provinces/31/communes/11131/villages/007/teams, main/team-registry",
        "provinces/31/communes/11131/villages/007/teams/1, main/team-registry",
        "provinces/31/communes/11131/members/a1/endorsement, main/team-registry",
        "provinces/31/activities, main/activity",
        "provinces/31/communes/11131/activities, main/activity",
        "provinces/31/communes/11131/villages/007/activities/0198-x/void, main/activity",
        "provinces/31/indicators, main/reporting",
        "provinces/31/communes/11131/indicators/ACTIVITIES/activities, main/reporting",
        "provinces/31/communes/11131/statistics/2025-Q4, main/reporting",
        "provinces/31/communes/11131/targets/2025-Q4, main/reporting",
        "provinces/31/communes/11131/villages/007/reports/2025-Q4/completeness, main/reporting",
        "provinces/31/changes, main/reporting",
        "provinces/31/notifications, main/notification",
        "provinces/31/communes/11131/notification-preferences, main/notification",
        "provinces/31/deliveries/d1/retry, main/notification",
        "vn, main/team-registry",
        "vn/indicators, main/reporting",
        "provinces/92, south/team-registry",
        "provinces/92/communes/31567/activities, south/activity",
        "provinces/51/indicators, south/reporting",
        "provinces/92/notifications, south/notification"
    })
    void aResourceIsAnsweredByItsServiceInTheCellOfItsProvince(String path, String backend) {
        var answer = operator.get("/api/v1/" + path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/backend").asString()).isEqualTo(backend);
        assertThat(answer.at("/uri").asString()).isEqualTo("/api/v1/" + path);
    }

    @Test
    void theImportOfUnitsGoesToTheDefaultCell() {
        var answer =
                operator.post(
                        "/api/v1/units/imports",
                        "text/csv",
                        "code,parent_code,kind,name,full_name\n");

        assertThat(answer.at("/backend").asString()).isEqualTo("main/team-registry");
        assertThat(answer.at("/headers/content-type").asString()).startsWith("text/csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/v1",
                "/v2/provinces/31",
                "/v1/provinces/31/unknown",
                "/v1/provinces/31/units/imports",
                "/v1/provinces/3/activities",
                "/v1/provinces/31a/activities",
                "/v1/provinces/31/communes/111/activities",
                "/v1/provinces/31/villages/007",
                "/v1/provinces/31/communes/11131/villages/7/teams",
                "/v1/provinces/31/",
                "/v1/units",
                "/v1/vn/provinces/31/activities"
            })
    void anUnknownAddressIsNotFound(String path) {
        var answer = operator.get("/api" + path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/code").asString()).isEqualTo("NOT_FOUND");
    }

    @Test
    void whatTheCallerSendsArrivesAsItIs() {
        var answer =
                system.header("Idempotency-Key", "k-1")
                        .post(
                                COMMUNE + "/activities?q=ch%C3%AD%20minh&note=a%2Bb%26c&empty=",
                                "{\"note\":\"Nhà văn hóa\"}");

        assertThat(answer.at("/method").asString()).isEqualTo("POST");
        assertThat(answer.at("/uri").asString())
                .isEqualTo(COMMUNE + "/activities?q=ch%C3%AD%20minh&note=a%2Bb%26c&empty=");
        assertThat(answer.at("/body").asString()).isEqualTo("{\"note\":\"Nhà văn hóa\"}");
        assertThat(answer.at("/headers/idempotency-key").asString()).isEqualTo("k-1");
        assertThat(answer.at("/headers/authorization").asString()).startsWith("Bearer ");
    }

    @Test
    void theServiceLearnsTheAddressThatTheCallerUsedAndNotWhatTheCallerClaims() {
        var headers = system.header("X-Forwarded-Host", "evil.example").get(COMMUNE).at("/headers");

        assertThat(headers.get("x-forwarded-host").asString()).isEqualTo("localhost");
        assertThat(headers.get("x-forwarded-proto").asString()).isEqualTo("http");
        assertThat(address()).endsWith(":" + headers.get("x-forwarded-port").asString());
    }

    @Test
    void theTraceOfTheCallerGoesOn() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var headers =
                system.header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .get(COMMUNE)
                        .at("/headers");

        assertThat(headers.get("traceparent").asString()).startsWith("00-" + trace + "-");
    }

    @Test
    void theServicesAnswerComesBackAsItIs() {
        backend("main/activity")
                .behave(
                        exchange -> {
                            exchange.getResponseHeaders().set("ETag", "\"7\"");
                            exchange.getResponseHeaders()
                                    .set("Location", COMMUNE + "/activities/7");
                            Backend.send(
                                    exchange,
                                    409,
                                    "application/problem+json",
                                    "{\"code\":\"PERIOD_LOCKED\"}"
                                            .getBytes(StandardCharsets.UTF_8));
                        });

        var answer = system.post(COMMUNE + "/activities", "{}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("ETag")).contains("\"7\"");
        assertThat(answer.header("Location")).contains(COMMUNE + "/activities/7");
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.text()).isEqualTo("{\"code\":\"PERIOD_LOCKED\"}");
    }

    @Test
    void allMethodsPass() {
        for (String method : new String[] {"GET", "PUT", "DELETE", "PATCH"}) {
            assertThat(
                            system.send(method, COMMUNE + "/policy", null, null)
                                    .at("/method")
                                    .asString())
                    .isEqualTo(method);
        }
    }
}
