package vn.cnscd.gateway.proxy;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.cnscd.gateway.problem.BodyFailure;
import vn.cnscd.gateway.problem.PartUnavailable;

/**
 * Leaves a part alone for a while when it keeps failing, and answers 503 in its place: one circuit
 * per service and cell.
 */
@Component
public final class CircuitBreakers
        implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(CircuitBreakers.class);

    private final CircuitBreakerRegistry registry;

    CircuitBreakers(CircuitBreakerRegistry registry) {
        this.registry = registry;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        var destination = Destination.of(request);
        var breaker = registry.circuitBreaker(destination.breaker());
        if (!breaker.tryAcquirePermission()) {
            throw new PartUnavailable(destination.part());
        }
        long start = breaker.getCurrentTimestamp();
        try {
            var answer = next.handle(request);
            count(breaker, start, answer);
            return answer;
        } catch (Exception failure) {
            if (BodyFailure.in(failure)) {
                // The caller's fault says nothing about the part.
                breaker.releasePermission();
                throw failure;
            }
            breaker.onError(elapsed(breaker, start), breaker.getTimestampUnit(), failure);
            LOG.warn(
                    "{} did not answer: {}",
                    destination.breaker(),
                    NestedExceptionUtils.getMostSpecificCause(failure).toString());
            throw new PartUnavailable(destination.part());
        }
    }

    private static void count(CircuitBreaker breaker, long start, ServerResponse answer) {
        switch (answer.statusCode().value()) {
            case 502, 503, 504 ->
                    breaker.onError(
                            elapsed(breaker, start),
                            breaker.getTimestampUnit(),
                            new PartUnavailable(breaker.getName()));
            default -> breaker.onSuccess(elapsed(breaker, start), breaker.getTimestampUnit());
        }
    }

    private static long elapsed(CircuitBreaker breaker, long start) {
        return breaker.getCurrentTimestamp() - start;
    }
}
