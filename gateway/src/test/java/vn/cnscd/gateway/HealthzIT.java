package vn.cnscd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HealthzIT extends GatewayTest {

    @Test
    void thePlatformIsUpWhenEveryServiceOfEveryCellIsReadyAndElseSaysWhichIsNot() {
        backend("south/activity")
                .answer(503, "application/json", "{\"status\":\"OUT_OF_SERVICE\"}");
        await().atMost(Duration.ofSeconds(5)).until(() -> gateway.get("/healthz").status() == 503);

        var down = gateway.get("/healthz");
        assertThat(down.at("/status").asString()).isEqualTo("DOWN");
        assertThat(down.json().get("parts").get("south/activity-service").asString())
                .isEqualTo("DOWN");
        assertThat(down.at("/parts/activity-service").asString()).isEqualTo("UP");

        backend("south/activity").reset();
        await().atMost(Duration.ofSeconds(5)).until(() -> gateway.get("/healthz").status() == 200);

        var up = gateway.get("/healthz");
        assertThat(up.at("/status").asString()).isEqualTo("UP");
        assertThat(up.json().get("parts").propertyNames())
                .contains(
                        "gateway",
                        "team-registry-service",
                        "activity-service",
                        "reporting-service",
                        "notification-service")
                .hasSize(9);
    }
}
