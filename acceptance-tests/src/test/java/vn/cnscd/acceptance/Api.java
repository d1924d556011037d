package vn.cnscd.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final TestTokens STRANGERS = new TestTokens();

    private final URI gateway;
    private final ApiClient anonymous;

    Api(URI gateway) {
        this.gateway = gateway;
        this.anonymous = new ApiClient(gateway::toString, STRANGERS);
    }

    /** A client id of the local run, for example {@code commune-system@31-11131}. */
    ApiClient as(String roleAtUnit) {
        return anonymous.withToken(
                TOKENS.computeIfAbsent(gateway + " " + roleAtUnit, key -> token(roleAtUnit)));
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
                HttpRequest.newBuilder(gateway.resolve("/oauth2/token"))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            return JsonMapper.shared().readTree(answer.body()).at("/access_token").asString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
