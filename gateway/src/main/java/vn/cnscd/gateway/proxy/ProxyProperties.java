package vn.cnscd.gateway.proxy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the gateway calls the parts behind it.
 *
 * @param connectTimeout for a connection
 * @param responseTimeout for any silence of the part, before or within its answer
 * @param importTimeout the same for an import of units
 * @param connections at most so many to one part; streams are not counted
 * @param streams at most so many open streams
 * @param circuitBreaker when a part is left alone
 */
@ConfigurationProperties("cnscd.gateway.proxy")
public record ProxyProperties(
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("30s") Duration responseTimeout,
        @DefaultValue("120s") Duration importTimeout,
        @DefaultValue("256") int connections,
        @DefaultValue("10000") int streams,
        @DefaultValue CircuitBreaker circuitBreaker) {

    /**
     * When a part is left alone, and for how long.
     *
     * @param failureRate percentage of failures that opens the circuit
     * @param window how far back calls are looked at: failures of a restart do not count against a
     *     part that serves again
     * @param minimumCalls fewer calls than this say nothing
     * @param openFor until the part is tried again
     */
    public record CircuitBreaker(
            @DefaultValue("50") float failureRate,
            @DefaultValue("10s") Duration window,
            @DefaultValue("10") int minimumCalls,
            @DefaultValue("5s") Duration openFor) {}
}
