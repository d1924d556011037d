package vn.cnscd.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real HTTP server in the place of a service: says what it was asked, unless told to do something
 * else.
 */
final class Backend {

    /** What a backend was asked. */
    record Asked(
            String backend,
            String method,
            String uri,
            TreeMap<String, String> headers,
            long bodyLength,
            String body) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHOWN_BODY = 10_000;

    private final String name;
    private final int port;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile HttpHandler behaviour = this::tellWhatWasAsked;
    private volatile @Nullable HttpServer server;

    Backend(String name) {
        this.name = name;
        var started = start(0);
        this.server = started;
        this.port = started.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    List<Asked> asked() {
        return asked;
    }

    /** Closes its port. */
    void die() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** Lives, forgets what it was asked and behaves normally. */
    void reset() {
        if (server == null) {
            server = start(port);
        }
        behaviour = this::tellWhatWasAsked;
        asked.clear();
    }

    void behave(HttpHandler handler) {
        asked.clear();
        behaviour =
                exchange -> {
                    note(exchange);
                    handler.handle(exchange);
                };
    }

    void answer(int status, String contentType, String body) {
        behave(
                exchange ->
                        send(exchange, status, contentType, body.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpServer start(int onPort) {
        try {
            var created =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort), 0);
            created.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            created.createContext("/", exchange -> behaviour.handle(exchange));
            created.start();
            return created;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void tellWhatWasAsked(HttpExchange exchange) throws IOException {
        send(exchange, 200, "application/json", JSON.writeValueAsBytes(note(exchange)));
    }

    private Asked note(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders()
                .forEach(
                        (header, values) ->
                                headers.put(
                                        header.toLowerCase(Locale.ROOT), String.join(",", values)));
        byte[] body = exchange.getRequestBody().readAllBytes();
        var text = body.length > SHOWN_BODY ? "" : new String(body, StandardCharsets.UTF_8);
        var request =
                new Asked(
                        name,
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        headers,
                        body.length,
                        text);
        asked.add(request);
        return request;
    }

    static void send(HttpExchange exchange, int status, String contentType, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(
                status, exchange.getRequestMethod().equals("HEAD") ? -1 : body.length);
        exchange.getResponseBody()
                .write(exchange.getRequestMethod().equals("HEAD") ? new byte[0] : body);
        exchange.close();
    }
}
