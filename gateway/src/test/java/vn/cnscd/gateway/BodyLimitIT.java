package vn.cnscd.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class BodyLimitIT extends GatewayTest {

    private static final int MIB = 1024 * 1024;

    @Test
    void eightMebibytesPass() {
        var answer =
                system.post(COMMUNE + "/activities", "application/x-ndjson", new byte[8 * MIB]);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/bodyLength").asInt()).isEqualTo(8 * MIB);
    }

    @Test
    void nineMebibytesAreTooLarge() {
        var answer = system.post(COMMUNE + "/activities", "application/json", new byte[9 * MIB]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.at("/code").asString()).isEqualTo("TOO_LARGE");
        assertThat(backend("main/activity").asked()).isEmpty();
    }

    @Test
    void theyAreTooLargeAlsoWhenTheirLengthIsNotDeclared() throws Exception {
        var answer = postChunked(COMMUNE + "/activities", 9 * MIB);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"TOO_LARGE\"");
        assertThat(backend("main/activity").asked()).isEmpty();
    }

    @Test
    void aBodyThatBreaksOffNeverLooksWholeToTheService() throws Exception {
        for (String framing : new String[] {"Content-Length: 1000", "Transfer-Encoding: chunked"}) {
            breakOff(framing);
        }

        assertThat(system.post(COMMUNE + "/activities", "{}").status()).isEqualTo(200);
        assertThat(backend("main/activity").asked())
                .extracting(Backend.Asked::body)
                .containsExactly("{}");
    }

    @Test
    void callersMistakesDoNotCountAgainstTheService() throws Exception {
        for (int i = 0; i < 12; i++) {
            assertThat(postChunked(COMMUNE + "/activities", 9 * MIB).statusCode()).isEqualTo(413);
        }

        assertThat(system.get(COMMUNE + "/activities").status()).isEqualTo(200);
    }

    @Test
    void anImportOfUnitsMayBeLarger() throws Exception {
        assertThat(
                        operator.post("/api/v1/units/imports", "text/csv", new byte[12 * MIB])
                                .at("/bodyLength")
                                .asInt())
                .isEqualTo(12 * MIB);
        assertThat(operator.post("/api/v1/units/imports", "text/csv", new byte[33 * MIB]).status())
                .isEqualTo(413);
    }

    @Test
    void aRefusalComesBeforeTheBodyIsLookedAt() {
        assertThat(
                        gateway.post(COMMUNE + "/activities", "application/json", new byte[9 * MIB])
                                .status())
                .isEqualTo(401);
    }

    private void breakOff(String framing) throws IOException {
        var uri = URI.create(address());
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            var request =
                    """
                    POST %s/activities HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/x-ndjson\r
                    %s\r
                    \r
                    c\r
                    {"id":"a-1"}\r
                    """
                            .formatted(COMMUNE, TOKENS.of("commune-system@31-11131"), framing);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
    }

    private HttpResponse<String> postChunked(String path, int length) throws Exception {
        var body =
                new SequenceInputStream(
                        new ByteArrayInputStream(new byte[length]), InputStream.nullInputStream());
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address() + path))
                            .header(
                                    "Authorization",
                                    "Bearer " + TOKENS.of("commune-system@31-11131"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofInputStream(() -> body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
