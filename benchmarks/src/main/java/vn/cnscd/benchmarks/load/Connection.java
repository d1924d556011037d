package vn.cnscd.benchmarks.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP/1.1 connection, kept open between calls and used by one thread. It does no more than a
 * measurement needs, because whoever makes the load shares the machine with what is measured.
 */
public final class Connection implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final URI server;
    private @Nullable Socket socket;
    private @Nullable AnswerReader reader;

    /**
     * @param server scheme, host and port
     */
    public Connection(URI server) {
        this.server = server;
    }

    /** Sends a request and waits for its whole answer; a new connection is made when needed. */
    public Answer call(Request request) throws IOException {
        var open = reader == null ? connect() : reader;
        try {
            var out = open.output();
            out.write(request.head());
            out.write(request.body());
            var answer = open.read();
            if (answer.closing()) {
                close();
            }
            return answer;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() {
        reader = null;
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException _) {
            // It is of no use any more either way.
        }
    }

    private AnswerReader connect() throws IOException {
        var opened = new Socket(server.getHost(), server.getPort());
        opened.setTcpNoDelay(true);
        opened.setSoTimeout((int) PATIENCE.toMillis());
        socket = opened;
        reader = new AnswerReader(opened);
        return reader;
    }

    /**
     * A request as bytes, made once and sent often.
     *
     * @param head up to the empty line
     * @param body empty when there is none; its content may change between calls, its length not
     */
    @SuppressWarnings("ArrayRecordComponent") // Sent, never compared.
    public record Request(byte[] head, byte[] body) {

        /** A POST of JSON. */
        public static Request post(String path, String token, byte[] json) {
            return of("POST", path, token, "application/json", json);
        }

        /** Any method with a body. */
        public static Request of(
                String method, String path, String token, String type, byte[] body) {
            var head =
                    """
                    %s %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: %s\r
                    Content-Length: %d\r
                    \r
                    """
                            .formatted(method, path, token, type, body.length);
            return new Request(head.getBytes(ISO_8859_1), body);
        }

        /** A GET; without a token when it is empty. */
        public static Request get(String path, String token) {
            var authorization = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
            var head =
                    "GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n".formatted(path, authorization);
            return new Request(head.getBytes(ISO_8859_1), new byte[0]);
        }
    }
}
