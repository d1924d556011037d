package vn.cnscd.gateway.proxy;

import java.net.URI;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Where a request is handed on to.
 *
 * @param part the part of the platform, as callers know it
 * @param breaker the name of the circuit breaker that guards it: one for each service of each cell
 * @param url the part's base
 * @param patience how long its answer may take
 */
public record Destination(String part, String breaker, URI url, Patience patience) {

    private static final String ATTRIBUTE = Destination.class.getName();

    /** The destination that was set for a request. */
    static Destination of(ServerRequest request) {
        return (Destination) request.attribute(ATTRIBUTE).orElseThrow();
    }

    /** Sends a request this way. */
    public ServerRequest setOn(ServerRequest request) {
        request.attributes().put(ATTRIBUTE, this);
        MvcUtils.setRequestUrl(request, url);
        return request;
    }
}
