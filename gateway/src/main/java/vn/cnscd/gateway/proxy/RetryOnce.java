package vn.cnscd.gateway.proxy;

import java.net.ConnectException;
import java.util.Set;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Asks a second time what can be asked twice without harm, when a part was not there the first
 * time.
 */
@Component
public final class RetryOnce implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        if (!SAFE.contains(request.method())) {
            return next.handle(request);
        }
        try {
            var answer = next.handle(request);
            if (answer.statusCode().value() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
                return answer;
            }
            discardAnswer(request);
        } catch (ResourceAccessException failure) {
            if (!wasNotThere(failure)) {
                throw failure;
            }
        }
        return next.handle(request);
    }

    private static void discardAnswer(ServerRequest request) {
        ClientHttpResponse answer = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_ATTR);
        if (answer != null) {
            answer.close();
        }
    }

    /** No connection, or one that the part had closed: nothing was worked on. */
    private static boolean wasNotThere(ResourceAccessException failure) {
        return failure.getCause() instanceof ConnectException
                || failure.getCause() instanceof NoHttpResponseException;
    }
}
