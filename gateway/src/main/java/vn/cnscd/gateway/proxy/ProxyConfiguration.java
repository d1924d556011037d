package vn.cnscd.gateway.proxy;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * The HTTP clients to the parts behind the gateway: they hand on what they get and decide nothing
 * by themselves.
 */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

    /**
     * An idle connection is asked whether it is still open before a request that must not be sent
     * twice goes out on it.
     */
    private static final TimeValue CHECK_WHEN_IDLE_FOR = TimeValue.ofSeconds(1);

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(1);

    @Bean
    PatientProxyExchange proxyExchange(
            RestClient.Builder clients,
            GatewayMvcProperties gateway,
            ProxyProperties properties,
            OpenStreams streams) {
        var shared = connections(properties, properties.connections());
        var normal = passingOn(shared);
        var stream =
                passingOn(connections(properties, properties.streams()))
                        .addExecInterceptorLast("close", new ClosingInsteadOfDraining());
        return new PatientProxyExchange(
                Map.of(
                        Patience.NORMAL,
                                exchange(clients, gateway, normal, properties.responseTimeout()),
                        Patience.IMPORT,
                                exchange(clients, gateway, normal, properties.importTimeout()),
                        Patience.STREAM, exchange(clients, gateway, stream, Duration.ZERO)),
                streams);
    }

    @Bean
    CircuitBreakerRegistry circuitBreakerRegistry(ProxyProperties properties) {
        var settings = properties.circuitBreaker();
        return CircuitBreakerRegistry.of(
                CircuitBreakerConfig.custom()
                        .failureRateThreshold(settings.failureRate())
                        .slidingWindowType(SlidingWindowType.TIME_BASED)
                        .slidingWindowSize((int) settings.window().toSeconds())
                        .minimumNumberOfCalls(settings.minimumCalls())
                        .waitDurationInOpenState(settings.openFor())
                        .permittedNumberOfCallsInHalfOpenState(3)
                        .build());
    }

    @Bean
    TaggedCircuitBreakerMetrics circuitBreakerMetrics(CircuitBreakerRegistry registry) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry);
    }

    private static RestClientProxyExchange exchange(
            RestClient.Builder clients,
            GatewayMvcProperties gateway,
            HttpClientBuilder client,
            Duration timeout) {
        var requests = new HttpComponentsClientHttpRequestFactory(client.build());
        requests.setConnectionRequestTimeout(WAIT_FOR_CONNECTION);
        requests.setReadTimeout(timeout);
        return new RestClientProxyExchange(
                clients.clone().requestFactory(requests).build(), gateway);
    }

    private static PoolingHttpClientConnectionManager connections(
            ProxyProperties properties, int perPart) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(perPart)
                .setMaxConnTotal(Integer.MAX_VALUE)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(properties.connectTimeout()))
                                .setValidateAfterInactivity(CHECK_WHEN_IDLE_FOR)
                                .build())
                .build();
    }

    private static HttpClientBuilder passingOn(PoolingHttpClientConnectionManager connections) {
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionManagerShared(true)
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .disableCookieManagement()
                .disableDefaultUserAgent()
                .disableRedirectHandling()
                .addExecInterceptorLast("whole bodies", new NoHalfBodies());
    }
}
