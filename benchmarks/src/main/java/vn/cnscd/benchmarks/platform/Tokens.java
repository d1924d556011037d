package vn.cnscd.benchmarks.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the local run's clients, fetched again before they expire. */
public final class Tokens {

    private static final long GOOD_FOR = Duration.ofMinutes(30).toNanos();

    private final URI gateway;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    public Tokens(URI gateway) {
        this.gateway = gateway;
    }

    /** A token for a client such as {@code commune-system@31-11131}. */
    public String of(String client) {
        return tokens.compute(
                        client,
                        (_, known) ->
                                known != null && System.nanoTime() - known.since() < GOOD_FOR
                                        ? known
                                        : new Token(fetch(client), System.nanoTime()))
                .text();
    }

    private String fetch(String client) {
        var credentials = (client + ":local").getBytes(StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(gateway.resolve("/oauth2/token"))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(credentials))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        try {
            // Asked for in one go, tokens are refused now and then: that limit is not measured.
            var answer = http.send(request, BodyHandlers.ofString());
            while (answer.statusCode() == 429) {
                Thread.sleep(Duration.ofSeconds(1));
                answer = http.send(request, BodyHandlers.ofString());
            }
            return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Token(String text, long since) {}
}
