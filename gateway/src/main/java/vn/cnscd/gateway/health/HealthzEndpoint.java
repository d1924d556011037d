package vn.cnscd.gateway.health;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.cnscd.gateway.Remembered;
import vn.cnscd.gateway.health.PlatformHealth.Status;

/**
 * One question for the state of the whole platform; open to all, so it asks the parts once a second
 * at most.
 */
@RestController
final class HealthzEndpoint {

    private static final Duration ANSWER_HOLDS_FOR = Duration.ofSeconds(1);

    private final Remembered<PlatformHealth> health;

    HealthzEndpoint(PlatformProbe probe) {
        health = new Remembered<>(probe::ask, _ -> ANSWER_HOLDS_FOR);
    }

    @GetMapping("/healthz")
    ResponseEntity<PlatformHealth> healthz() {
        var now = health.get();
        return ResponseEntity.status(
                        now.status() == Status.UP ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(now);
    }
}
