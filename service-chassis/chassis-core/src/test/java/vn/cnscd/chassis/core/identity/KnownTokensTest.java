package vn.cnscd.chassis.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class KnownTokensTest {
    private static final Instant ISSUED = Instant.parse("2025-12-15T01:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2025-12-15T02:00:00Z");

    private final List<String> checked = new ArrayList<>();
    private Instant now = ISSUED;
    private final JwtDecoder tokens = new KnownTokens(this::check, () -> now);

    @Test
    void checksATokenThatComesAgainOnce() {
        var first = tokens.decode("good");
        assertThat(tokens.decode("good")).isSameAs(first);
        tokens.decode("another");
        assertThat(checked).containsExactly("good", "another");
    }

    @Test
    void doesNotTrustATokenBeyondItsEnd() {
        tokens.decode("good");
        now = EXPIRES;
        tokens.decode("good");
        assertThat(checked).containsExactly("good", "good");
    }

    @Test
    void remembersNoRefusal() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }
        assertThat(checked).containsExactly("forged", "forged");
    }

    private Jwt check(String token) {
        checked.add(token);
        if (token.equals("forged")) {
            throw new BadJwtException("forged");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .issuedAt(ISSUED)
                .expiresAt(EXPIRES)
                .subject("somebody")
                .build();
    }
}
