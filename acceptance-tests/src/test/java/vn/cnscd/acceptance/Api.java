package vn.cnscd.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.TestTokens;

/**
 * The gateway as clients see it; each caller gets its token from the token endpoint, as api.md
 * says.
 */
final class Api {

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    /** Half of the time that a token of the local run is good for. */
    private static final Duration FRESH = Duration.ofMinutes(30);

    private static final TestTokens STRANGERS = new TestTokens();

    private final URI issuer;
    private final ApiClient anonymous;

    Api(URI gateway) {
        this(gateway, gateway);
    }

    private Api(URI issuer, URI gateway) {
        this.issuer = issuer;
        this.anonymous = new ApiClient(gateway::toString, STRANGERS);
    }

    /** A client id of the local run, for example {@code commune-system@31-11131}. */
    ApiClient as(String roleAtUnit) {
        var token =
                TOKENS.compute(
                        issuer + " " + roleAtUnit,
                        (key, kept) ->
                                kept != null && kept.isFresh()
                                        ? kept
                                        : new Token(token(roleAtUnit), Instant.now()));
        return anonymous.withToken(token.value());
    }

    /** The same platform with the same tokens, through another of its gateways. */
    Api through(URI otherGateway) {
        return new Api(issuer, otherGateway);
    }

    ApiClient anonymous() {
        return anonymous;
    }

    /** Someone with a well-made token that this platform's identity provider never signed. */
    ApiClient forger(String roleAtUnit) {
        return anonymous.withToken(STRANGERS.forged(roleAtUnit));
    }

    private String token(String clientId) {
        String credentials =
                Base64.getEncoder()
                        .encodeToString((clientId + ":local").getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("No token: " + answer.statusCode());
            }
            return JsonMapper.shared().readTree(answer.body()).at("/access_token").asString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private record Token(String value, Instant since) {

        boolean isFresh() {
            return since.plus(FRESH).isAfter(Instant.now());
        }
    }
}
