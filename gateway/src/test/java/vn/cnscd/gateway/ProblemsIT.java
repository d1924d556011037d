package vn.cnscd.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cnscd.chassis.test.Answer;

class ProblemsIT extends GatewayTest {

    @Test
    void aProblemIsWrittenInVietnameseUnlessEnglishIsAskedFor() {
        var vietnamese = system.get("/api/v1/provinces/92");
        var english =
                system.header("Accept-Language", "en-GB,en;q=0.9").get("/api/v1/provinces/92");

        assertThat(vietnamese.header("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(vietnamese.at("/title").asString()).isEqualTo("Ngoài phạm vi đơn vị");
        assertThat(english.at("/title").asString()).isEqualTo("Outside your unit");
        for (var answer : new Answer[] {vietnamese, english}) {
            assertThat(answer.at("/status").asInt()).isEqualTo(403);
            assertThat(answer.at("/code").asString()).isEqualTo("OUTSIDE_UNIT");
            assertThat(answer.at("/instance").asString()).isEqualTo("/api/v1/provinces/92");
            assertThat(answer.at("/type").asString()).isNotEmpty();
            assertThat(answer.at("/detail").asString()).isNotEmpty();
            assertThat(answer.at("/traceId").asString()).matches("[0-9a-f]{32}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%zz", "?q=%", "?q=%ff%fe", "?%=1"})
    void aQueryThatCannotBeDecodedIsTheCallersMistake(String query) throws IOException {
        assertThat(raw("GET " + COMMUNE + "/activities" + query))
                .startsWith("HTTP/1.1 400")
                .contains("INVALID_INPUT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/provinces/31;a=b",
                "GET /api/v1/provinces//31",
                "TRACE /api/v1/provinces/31",
                "FOO /api/v1/provinces/31"
            })
    void whatTheFirewallRefusesIsAProblemToo(String request) throws IOException {
        assertThat(raw(request)).startsWith("HTTP/1.1 4").doesNotContain("<html", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/provinces/31?q=a|b",
                "GET /api/v1/provinces/31?q=\"<>",
                "GET /api/v1/\0"
            })
    void whatTheContainerRefusesTellsNothing(String request) throws IOException {
        assertThat(raw(request))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Exception", "Tomcat", "at org.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/provinces/%zz", "/api/v1/provinces/%00", "/%2F"})
    void aPathThatCannotBeDecodedIsAProblemToo(String path) throws IOException {
        assertThat(raw("GET " + path))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "INVALID_INPUT", "traceId");
    }

    @Test
    void theErrorPageIsNoPage() {
        assertThat(system.get("/error").status()).isEqualTo(404);
    }

    private String raw(String requestLine) throws IOException {
        var uri = URI.create(address());
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.getOutputStream()
                    .write(
                            """
                            %s HTTP/1.1\r
                            Host: localhost\r
                            Authorization: Bearer %s\r
                            Connection: close\r
                            \r
                            """
                                    .formatted(requestLine, TOKENS.of("operator@vn"))
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
