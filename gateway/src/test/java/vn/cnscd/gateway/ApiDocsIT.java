package vn.cnscd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ApiDocsIT extends GatewayTest {

    private static final String DOCUMENT =
            """
            {"openapi":"3.1.0","info":{"title":"one service","version":"1"},"servers":[{"url":"http://127.0.0.1:1"}],
             "paths":{"/api/v1/provinces/{province}/RESOURCE":{"post":{"operationId":"send","tags":["RESOURCE-endpoint"],
               "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Body"}}}},
               "responses":{"200":{"description":"OK"}}}}},
             "components":{"schemas":{"Body":{"type":"object","properties":{"RESOURCE":{"$ref":"#/components/schemas/Shared"}}},
                                      "Shared":{"type":"string"}}}}
            """;

    @Test
    void theServicesDescriptionsAreOneAndAMissingOneIsNamed() {
        describe("main/team-registry", "teams");
        describe("main/activity", "activities");
        describe("main/reporting", "indicators");
        backend("main/notification").answer(503, "application/json", "{}");

        var partial = gateway.get("/v3/api-docs");
        assertThat(partial.at("/x-missing-services").values())
                .singleElement()
                .satisfies(name -> assertThat(name.asString()).isEqualTo("notification-service"));

        describe("main/notification", "notifications");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !gateway.get("/v3/api-docs").json().has("x-missing-services"));

        var docs = gateway.get("/v3/api-docs");
        assertThat(docs.status()).isEqualTo(200);
        assertThat(docs.at("/openapi").asString()).startsWith("3.1");
        assertThat(docs.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(docs.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(docs.json().get("paths").propertyNames()).hasSize(4);
        assertThat(docs.json().get("components").get("schemas").propertyNames())
                .containsExactlyInAnyOrder(
                        "Problem",
                        "Shared",
                        "Body",
                        "notification-service.Body",
                        "reporting-service.Body",
                        "team-registry-service.Body");
        var operation =
                docs.json().get("paths").get("/api/v1/provinces/{province}/indicators").get("post");
        assertThat(operation.get("operationId").asString()).isEqualTo("reporting-service.send");
        assertThat(operation.at("/responses/default/$ref").asString())
                .isEqualTo("#/components/responses/Problem");
        assertThat(docs.json().at("/components/responses/Problem/content").propertyNames())
                .containsExactly("application/problem+json");
        assertThat(operation.at("/requestBody/content/application~1json/schema/$ref").asString())
                .isEqualTo("#/components/schemas/reporting-service.Body");
    }

    @Test
    void itCanBeReadInABrowser() {
        var page = gateway.header("Accept", "text/html").get("/docs");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("/webjars/swagger-ui/swagger-ui-bundle.js", "/docs/start.js");
        for (String file :
                new String[] {
                    "/webjars/swagger-ui/swagger-ui-bundle.js",
                    "/webjars/swagger-ui/swagger-ui.css",
                    "/docs/start.js"
                }) {
            assertThat(gateway.get(file).status()).as(file).isEqualTo(200);
        }
    }

    private static void describe(String service, String resource) {
        backend(service).answer(200, "application/json", DOCUMENT.replace("RESOURCE", resource));
    }
}
