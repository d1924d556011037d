package vn.cnscd.chassis.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Calls a service over HTTP as somebody; each {@code as…} gives another client. */
public final class ApiClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String JSON_TYPE = "application/json";

    private final Supplier<String> baseUrl;
    private final TestTokens tokens;
    private final Map<String, String> headers;

    public ApiClient(Supplier<String> baseUrl, TestTokens tokens) {
        this(baseUrl, tokens, Map.of());
    }

    private ApiClient(Supplier<String> baseUrl, TestTokens tokens, Map<String, String> headers) {
        this.baseUrl = baseUrl;
        this.tokens = tokens;
        this.headers = headers;
    }

    /** As {@code role@unit}, for example {@code commune-system@31-11131}. */
    public ApiClient as(String roleAtUnit) {
        return withToken(tokens.of(roleAtUnit));
    }

    public ApiClient withToken(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public ApiClient anonymous() {
        return new ApiClient(baseUrl, tokens);
    }

    public ApiClient header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ApiClient(baseUrl, tokens, more);
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    /** With a body that is a String, or anything else as JSON. */
    public Answer post(String path, Object body) {
        return send("POST", path, JSON_TYPE, bytes(body));
    }

    /** Without a body: a step that needs no words. */
    public Answer post(String path) {
        return send("POST", path, null, null);
    }

    public Answer post(String path, String contentType, byte[] body) {
        return send("POST", path, contentType, body);
    }

    public Answer post(String path, String contentType, String body) {
        return post(path, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, JSON_TYPE, bytes(body));
    }

    /** Any method, for what the contract does not offer. */
    public Answer send(
            String method, String path, @Nullable String contentType, byte @Nullable [] body) {
        var request =
                HttpRequest.newBuilder(URI.create(baseUrl.get() + path))
                        .timeout(Duration.ofMinutes(3))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        headers.forEach(request::header);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] bytes(Object body) {
        return body instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : JSON.writeValueAsBytes(body);
    }
}
