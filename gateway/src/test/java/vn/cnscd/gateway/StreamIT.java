package vn.cnscd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "cnscd.gateway.proxy.response-timeout=300ms")
class StreamIT extends GatewayTest {

    private static final String LAST = "bye";

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final CountDownLatch serviceNoticed = new CountDownLatch(1);

    @Test
    void anEventArrivesWhenItHappensHoweverLongNothingDid() throws Exception {
        backend("main/reporting").behave(this::stream);
        try (var lines = open()) {
            events.add("first");
            assertThat(lines.readLine()).isEqualTo("data: first");
            assertThat(lines.readLine()).isEmpty();

            await().pollDelay(Duration.ofMillis(800)).until(() -> true);
            events.add("second");
            assertThat(lines.readLine()).isEqualTo("data: second");
            events.add(LAST);
        }
    }

    @Test
    void whenTheReaderLeavesTheServiceIsLetGoToo() throws Exception {
        backend("main/reporting").behave(this::stream);
        try (var lines = open()) {
            events.add("first");
            assertThat(lines.readLine()).isEqualTo("data: first");
        }

        await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> {
                            events.add("is anybody there?");
                            return serviceNoticed.getCount() == 0;
                        });
    }

    private BufferedReader open() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(address() + COMMUNE + "/changes"))
                        .header("Authorization", "Bearer " + TOKENS.of("commune-officer@31-11131"))
                        .header("Accept", "text/event-stream")
                        .header("Accept-Encoding", "gzip")
                        .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().flush();
        try (exchange) {
            for (String event = events.take(); !event.equals(LAST); event = events.take()) {
                exchange.getResponseBody()
                        .write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException readerLeft) {
            serviceNoticed.countDown();
        }
    }
}
