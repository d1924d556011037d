package vn.cnscd.benchmarks.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP/1.1 connection, kept open between calls and used by one thread. It does no more than a
 * measurement needs, because whoever makes the load shares the machine with what is measured.
 */
public final class Connection implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int BUFFER = 16 * 1024;

    private final URI server;
    private @Nullable Streams streams;

    /**
     * @param server scheme, host and port
     */
    public Connection(URI server) {
        this.server = server;
    }

    /** Sends a request and waits for its whole answer; a new connection is made when needed. */
    public Answer call(Request request) throws IOException {
        try {
            var open = open();
            open.out().write(request.head());
            open.out().write(request.body());
            open.out().flush();
            var answer = open.in().read();
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
        var ends = streams;
        streams = null;
        try {
            if (ends != null) {
                ends.socket().close();
            }
        } catch (IOException _) {
            // It is of no use any more either way.
        }
    }

    private Streams open() throws IOException {
        var open = streams;
        if (open == null) {
            open = Streams.of(new Socket(server.getHost(), server.getPort()));
            streams = open;
        }
        return open;
    }

    private record Streams(Socket socket, OutputStream out, AnswerReader in) {

        static Streams of(Socket socket) throws IOException {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
            return new Streams(socket, out, new AnswerReader(socket.getInputStream()));
        }
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

        /** A GET. */
        public static Request get(String path, String token) {
            return of("GET", path, token, "application/json", new byte[0]);
        }

        /**
         * Any method and body.
         *
         * @param token empty where nobody asks for one
         */
        public static Request of(
                String method, String path, String token, String type, byte[] body) {
            var bearer = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
            var head =
                    """
                    %s %s HTTP/1.1\r
                    Host: localhost\r
                    %sContent-Type: %s\r
                    Content-Length: %d\r
                    \r
                    """
                            .formatted(method, path, bearer, type, body.length);
            return new Request(head.getBytes(ISO_8859_1), body);
        }
    }
}
