package vn.cnscd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.cnscd.chassis.test.Answer;

/** What happens when the services fail, with short times so that it can be watched. */
@TestPropertySource(
        properties = {
            "cnscd.gateway.proxy.response-timeout=500ms",
            "cnscd.gateway.proxy.circuit-breaker.window=60s",
            "cnscd.gateway.proxy.circuit-breaker.minimum-calls=4",
            "cnscd.gateway.proxy.circuit-breaker.open-for=300ms"
        })
class ImpatientGatewayIT extends GatewayTest {

    @Autowired private CircuitBreakerRegistry circuits;

    @BeforeEach
    void closeAllCircuits() {
        circuits.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    @Test
    void aServiceThatIsDownIsNamedInBothLanguages() {
        backend("south/notification").die();

        var vietnamese = operator.get("/api/v1/provinces/92/notifications");
        var english =
                operator.header("Accept-Language", "en").get("/api/v1/provinces/92/notifications");

        assertUnavailable(vietnamese, "notification-service đang tạm dừng");
        assertUnavailable(english, "notification-service is not serving");
    }

    @Test
    void aServiceThatIsTooSlowIsUnavailable() {
        var released = new CountDownLatch(1);
        backend("main/activity").behave(exchange -> waitFor(released));
        try {
            assertUnavailable(system.get(COMMUNE + "/activities"), "activity-service");
        } finally {
            released.countDown();
        }
        assertThat(backend("main/activity").asked()).hasSize(1);
    }

    @Test
    void theImportOfUnitsMayTakeLonger() {
        backend("main/team-registry")
                .behave(
                        exchange -> {
                            await().pollDelay(Duration.ofMillis(900)).until(() -> true);
                            Backend.send(
                                    exchange,
                                    200,
                                    "application/json",
                                    "{}".getBytes(StandardCharsets.UTF_8));
                        });

        assertThat(operator.post("/api/v1/units/imports", "text/csv", "code").status())
                .isEqualTo(200);
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAloneAndTriedAgainLater() {
        var activity = backend("main/activity");
        activity.answer(503, "application/problem+json", "{\"code\":\"SERVICE_UNAVAILABLE\"}");
        for (int i = 0; i < 4; i++) {
            assertThat(system.post(COMMUNE + "/activities", "{}").status()).isEqualTo(503);
        }
        int askedBefore = activity.asked().size();

        assertUnavailable(system.post(COMMUNE + "/activities", "{}"), "activity-service");
        assertThat(activity.asked()).hasSize(askedBefore);
        assertThat(system.get(COMMUNE + "/teams").status()).isEqualTo(200);
        assertThat(operator.get("/api/v1/provinces/92/activities").status()).isEqualTo(200);

        activity.reset();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () ->
                                assertThat(system.post(COMMUNE + "/activities", "{}").status())
                                        .isEqualTo(200));
    }

    @Test
    void aRefusalOfAServiceIsNoFailure() {
        backend("main/activity").answer(409, "application/problem+json", "{}");
        for (int i = 0; i < 10; i++) {
            assertThat(system.post(COMMUNE + "/activities", "{}").status()).isEqualTo(409);
        }
    }

    @Test
    void aGetIsTriedASecondTime() {
        var calls = failingOnce();

        assertThat(system.get(COMMUNE + "/activities").status()).isEqualTo(200);
        assertThat(calls).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void whatChangesSomethingIsSentOnceOnly(String method) {
        var calls = failingOnce();

        assertThat(system.send(method, COMMUNE + "/activities", null, null).status())
                .isEqualTo(503);
        assertThat(calls).hasValue(1);
    }

    private static AtomicInteger failingOnce() {
        var calls = new AtomicInteger();
        backend("main/activity")
                .behave(
                        exchange -> {
                            int status = calls.incrementAndGet() == 1 ? 503 : 200;
                            Backend.send(
                                    exchange,
                                    status,
                                    "application/json",
                                    "{}".getBytes(StandardCharsets.UTF_8));
                        });
        return calls;
    }

    private static void assertUnavailable(Answer answer, String detail) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(answer.at("/code").asString()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(answer.at("/detail").asString()).contains(detail);
        assertThat(answer.text()).doesNotContain("Exception", "127.0.0.1");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
