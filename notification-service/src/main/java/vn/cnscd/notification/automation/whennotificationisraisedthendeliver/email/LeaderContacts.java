package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.email;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Asks the registry for the addresses of team leaders (tổ trưởng), each time anew: personal data
 * stays there, and is held here only while one letter is sent.
 */
@Component
class LeaderContacts implements AutoCloseable {

    private final RestClient registry;
    private final TimeLimiter limiter;
    private final CircuitBreaker breaker;
    private final Retry retry;
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

    LeaderContacts(RestClient registryHttp, RegistryProperties properties) {
        registry = registryHttp;
        limiter = TimeLimiter.of(properties.timeout());
        breaker =
                CircuitBreaker.of(
                        "registry",
                        CircuitBreakerConfig.custom()
                                .slidingWindowSize(10)
                                .minimumNumberOfCalls(5)
                                .waitDurationInOpenState(properties.openFor())
                                .build());
        retry =
                Retry.of(
                        "registry",
                        RetryConfig.custom()
                                .maxAttempts(2)
                                .waitDuration(Duration.ofMillis(200))
                                .ignoreExceptions(CallNotPermittedException.class)
                                .build());
    }

    /**
     * The known addresses, possibly none.
     *
     * @throws RegistryUnavailable when it could not be asked
     */
    List<String> emailsOf(UnitPath unit) {
        Callable<Contacts> limited =
                () -> limiter.executeFutureSupplier(() -> calls.submit(() -> ask(unit)));
        try {
            var contacts =
                    Retry.decorateCallable(retry, CircuitBreaker.decorateCallable(breaker, limited))
                            .call();
            return contacts.leaders().stream()
                    .map(Leader::email)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RegistryUnavailable(stopped);
        } catch (Exception failure) {
            throw new RegistryUnavailable(failure);
        }
    }

    private Contacts ask(UnitPath unit) {
        var contacts =
                registry.get()
                        .uri(
                                uri ->
                                        uri.path("/internal/v1/contacts")
                                                .queryParam("unit", "{unit}")
                                                .build(unit.value()))
                        .retrieve()
                        .body(Contacts.class);
        return Objects.requireNonNull(contacts);
    }

    @Override
    public void close() {
        calls.shutdownNow();
    }

    /** Names and phones of the answer are not even read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Contacts(List<Leader> leaders) {}

    /** A leader, of whom only the address is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Leader(@Nullable String email) {

        /** Whatever logs it shows nothing. */
        @Override
        public String toString() {
            return "Leader";
        }
    }
}
