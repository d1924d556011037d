package vn.cnscd.gateway.proxy;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Tells the part the address that the caller used. What a caller claims in such headers itself was
 * removed before.
 */
@Component
final class ForwardedHeaders implements RequestHttpHeadersFilter, Ordered {

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerRequest request) {
        var caller = request.servletRequest();
        var headers = new HttpHeaders();
        headers.addAll(input);
        headers.set("X-Forwarded-For", caller.getRemoteAddr());
        headers.set("X-Forwarded-Proto", caller.getScheme());
        headers.set("X-Forwarded-Host", caller.getServerName());
        headers.set("X-Forwarded-Port", Integer.toString(caller.getServerPort()));
        return headers;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
