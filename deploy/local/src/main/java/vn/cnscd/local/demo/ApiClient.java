package vn.cnscd.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.local.LaunchProblem;

/** A client of the public API like any other: through the gateway, with a token for each actor. */
final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final URI gateway;

    ApiClient(URI gateway) {
        this.gateway = gateway;
    }

    JsonNode get(String actor, String path) {
        return expect(path, send(actor, "GET", path, "application/json", ""));
    }

    JsonNode postCsv(String actor, String path, String csv) {
        return expect(path, send(actor, "POST", path, "text/csv;charset=UTF-8", csv));
    }

    JsonNode post(String actor, String path, Object body) {
        return expect(path, send(actor, "POST", path, "application/json", json(body)));
    }

    JsonNode put(String actor, String path, Object body) {
        return expect(path, send(actor, "PUT", path, "application/json", json(body)));
    }

    /** Like {@link #post}, where a rule may refuse because an earlier demo has done it already. */
    boolean postOnce(String actor, String path, Object body) {
        var answer = send(actor, "POST", path, "application/json", json(body));
        if (answer.statusCode() == CONFLICT) {
            return false;
        }
        expect(path, answer);
        return true;
    }

    private JsonNode expect(String path, HttpResponse<String> answer) {
        if (answer.statusCode() < OK || answer.statusCode() >= MULTIPLE_CHOICES) {
            throw new LaunchProblem(
                    "%s answered %d: %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(
            String actor, String method, String path, String type, String body) {
        var request =
                HttpRequest.newBuilder(gateway.resolve("/api/v1/" + path))
                        .timeout(Duration.ofMinutes(2))
                        .header(
                                "Authorization",
                                "Bearer " + tokens.computeIfAbsent(actor, this::newToken))
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        var answer = exchange(request);
        while (answer.statusCode() == TOO_MANY_REQUESTS) {
            pause(answer.headers().firstValueAsLong("Retry-After").orElse(1));
            answer = exchange(request);
        }
        return answer;
    }

    private String newToken(String actor) {
        String basic =
                Base64.getEncoder()
                        .encodeToString((actor + ":local").getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(gateway.resolve("/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        return expect("/oauth2/token", exchange(request)).path("access_token").asString();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LaunchProblem(request.uri() + " can't be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause(long seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(seconds));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static LaunchProblem interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new LaunchProblem("Interrupted while loading.", e);
    }

    private static String json(Object body) {
        return JSON.writeValueAsString(body);
    }
}
