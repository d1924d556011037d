package vn.cnscd.reporting.read.changes;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.read.units.Units;

/** Tells a client, for as long as its token is good, whenever figures of a unit have changed. */
@UnitController
class ChangesEndpoint {
    private static final Duration LONGEST = Duration.ofHours(12);

    private final ChangeFeed feed;
    private final Units units;
    private final Clock clock;

    ChangesEndpoint(ChangeFeed feed, Units units, Clock clock) {
        this.feed = feed;
        this.units = units;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "Server-sent events: an event named figures at once and whenever figures of the unit changed",
            description =
                    "At most four a second; a comment each 15 seconds keeps the connection open.")
    @GetMapping(path = "/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @AllowedRoles(everyone = true)
    SseEmitter changes(UnitPath unit) {
        units.require(unit);
        var emitter = new SseEmitter(lifetime().toMillis());
        feed.follow(unit, emitter);
        return emitter;
    }

    private Duration lifetime() {
        Instant expiry = tokenExpiry();
        var rest = expiry == null ? LONGEST : Duration.between(clock.instant(), expiry);
        if (rest.compareTo(LONGEST) > 0) {
            return LONGEST;
        }
        return rest.isPositive() ? rest : Duration.ofMillis(1);
    }

    private static @Nullable Instant tokenExpiry() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token
                ? token.getToken().getExpiresAt()
                : null;
    }
}
