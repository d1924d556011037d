package vn.cnscd.gateway.proxy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Knows the open streams and ends them when the gateway stops, which would otherwise wait for them
 * in vain.
 */
@Component
final class OpenStreams implements SmartLifecycle {

    private final Set<ClientHttpResponse> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    ServerResponse track(ServerResponse answer, ServerRequest request) {
        ClientHttpResponse stream = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_ATTR);
        return stream == null ? answer : new Tracked(answer, request, stream);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(ClientHttpResponse::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped before the web server begins to wait for its requests. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 1;
    }

    /** The reader learns that the stream is open although nothing has happened yet. */
    private static InputStream openingAtOnce(InputStream body, HttpServletResponse response) {
        return new FilterInputStream(body) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (!response.isCommitted()) {
                    response.flushBuffer();
                }
                return super.read(buffer, offset, length);
            }
        };
    }

    private final class Tracked implements ServerResponse {

        private final ServerResponse answer;
        private final ServerRequest proxied;
        private final ClientHttpResponse stream;

        Tracked(ServerResponse answer, ServerRequest proxied, ClientHttpResponse stream) {
            this.answer = answer;
            this.proxied = proxied;
            this.stream = stream;
        }

        @Override
        public HttpStatusCode statusCode() {
            return answer.statusCode();
        }

        @Override
        public HttpHeaders headers() {
            return answer.headers();
        }

        @Override
        public MultiValueMap<String, Cookie> cookies() {
            return answer.cookies();
        }

        @Override
        public @Nullable ModelAndView writeTo(
                HttpServletRequest request, HttpServletResponse response, Context context)
                throws ServletException, IOException {
            open.add(stream);
            try {
                MvcUtils.putAttribute(
                        proxied,
                        MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR,
                        openingAtOnce(stream.getBody(), response));
                return answer.writeTo(request, response, context);
            } finally {
                open.remove(stream);
            }
        }
    }
}
