package vn.cnscd.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;

class SiteIT extends GatewayTest {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    private final ApiClient browser =
            gateway.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/callback?code=x",
                "/vn",
                "/provinces/31",
                "/provinces/31/communes/11131/villages/007",
                "/provinces/31/reports"
            })
    void everyPageIsTheDashboard(String path) {
        var page = browser.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.text()).contains("<div id=\"root\">");
        assertThat(page.header("Cache-Control")).contains("no-cache");
        assertProtected(page);
    }

    @Test
    void filesWithAHashInTheirNameAreKeptForEver() {
        var script = SCRIPT.matcher(browser.get("/").text());
        assertThat(script.find()).isTrue();

        var file = gateway.header("Accept-Encoding", "gzip").get(script.group(1));

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Cache-Control"))
                .hasValueSatisfying(
                        value -> assertThat(value).contains("immutable", "max-age=31536000"));
        assertThat(file.header("Content-Encoding")).contains("gzip");
        assertProtected(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/no-such-file.js",
                "/no-such-file.png",
                "/v3/no-such",
                "/actuator/prometheus",
                "/actuator/env"
            })
    void whatDoesNotExistIsNotAPage(String path) {
        var answer = browser.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/code").asString()).isEqualTo("NOT_FOUND");
    }

    @Test
    void anAddressOfTheApiIsNeverAPage() {
        assertThat(browser.get(COMMUNE).status()).isEqualTo(401);
    }

    @Test
    void answersOfTheServicesAreProtectedOnceOnly() {
        backend("main/team-registry")
                .behave(
                        exchange -> {
                            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
                            exchange.getResponseHeaders().set("Cache-Control", "no-store");
                            Backend.send(
                                    exchange,
                                    200,
                                    "application/json",
                                    "{}".getBytes(StandardCharsets.UTF_8));
                        });

        var answer = system.get(COMMUNE);

        assertProtected(answer);
        assertThat(answer.headers().get("cache-control")).containsExactly("no-store");
    }

    private static void assertProtected(Answer answer) {
        assertThat(answer.headers().get("x-content-type-options")).containsExactly("nosniff");
        assertThat(answer.header("Referrer-Policy")).contains("same-origin");
        assertThat(answer.header("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy ->
                                assertThat(policy)
                                        .contains(
                                                "default-src 'self'",
                                                "connect-src 'self'",
                                                "frame-ancestors 'none'")
                                        .doesNotContain("unsafe-inline"));
    }
}
