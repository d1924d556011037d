package vn.cnscd.gateway.proxy;

import java.util.Map;
import java.util.Objects;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.web.servlet.function.ServerResponse;

/** Calls a part with the time limits that its {@link Destination} asks for. */
final class PatientProxyExchange implements ProxyExchange {

    private final Map<Patience, ? extends ProxyExchange> exchanges;
    private final OpenStreams streams;

    PatientProxyExchange(Map<Patience, ? extends ProxyExchange> exchanges, OpenStreams streams) {
        this.exchanges = Map.copyOf(exchanges);
        this.streams = streams;
    }

    @Override
    public ServerResponse exchange(Request request) {
        var patience = Destination.of(request.getServerRequest()).patience();
        var answer = exchangeOf(patience).exchange(request);
        return patience == Patience.STREAM
                ? streams.track(answer, request.getServerRequest())
                : answer;
    }

    private ProxyExchange exchangeOf(Patience patience) {
        return Objects.requireNonNull(exchanges.get(patience));
    }
}
