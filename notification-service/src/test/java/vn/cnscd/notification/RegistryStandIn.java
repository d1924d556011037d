package vn.cnscd.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The registry and the identity provider as this service calls them: real HTTP, real tokens. */
public final class RegistryStandIn {

    public static final String SECRET = "s3cret";

    private final Map<String, String> leaders = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile boolean down;

    public RegistryStandIn() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/oauth2/token", this::issueToken);
        server.createContext("/internal/v1/contacts", this::answerContacts);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void leader(String unit, String email) {
        leaders.put(
                unit,
                """
                {"leaders":[{"team":"x","name":"Nguyễn Văn A","email":"%s","phone":"0900000001"}]}
                """
                        .formatted(email));
    }

    public void goDown() {
        down = true;
    }

    public void comeBack() {
        down = false;
    }

    private void issueToken(HttpExchange exchange) throws IOException {
        String basic =
                Base64.getEncoder()
                        .encodeToString(("notification-service:" + SECRET).getBytes(UTF_8));
        boolean known =
                ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        answer(
                exchange,
                known ? 200 : 401,
                """
                {"access_token":"of-the-service","token_type":"Bearer","expires_in":300}
                """);
    }

    private void answerContacts(HttpExchange exchange) throws IOException {
        boolean known =
                "Bearer of-the-service"
                        .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String unit =
                URLDecoder.decode(exchange.getRequestURI().getRawQuery(), UTF_8)
                        .replace("unit=", "");
        answer(
                exchange,
                down ? 503 : known ? 200 : 401,
                leaders.getOrDefault(unit, "{\"leaders\":[]}"));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
