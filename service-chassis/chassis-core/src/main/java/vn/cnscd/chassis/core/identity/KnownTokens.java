package vn.cnscd.chassis.core.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks a token once a minute, and not at each of a client's calls: its signature does not change,
 * and costs more than many a call itself. What has expired or was refused is asked about again. The
 * minute is how long a key that the issuer has withdrawn is still believed.
 */
public final class KnownTokens implements JwtDecoder {
    private static final Duration TRUST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final InstantSource now;
    private final Cache<String, Jwt> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(TRUST).build();

    public KnownTokens(JwtDecoder decoder, InstantSource now) {
        this.decoder = decoder;
        this.now = now;
    }

    @Override
    public Jwt decode(String token) {
        Jwt jwt = known.getIfPresent(token);
        if (jwt == null || isExpired(jwt)) {
            jwt = decoder.decode(token);
            known.put(token, jwt);
        }
        return jwt;
    }

    private boolean isExpired(Jwt jwt) {
        Instant end = jwt.getExpiresAt();
        return end == null || !end.isAfter(now.instant());
    }
}
