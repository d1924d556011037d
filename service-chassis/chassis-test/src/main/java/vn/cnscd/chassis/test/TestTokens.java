package vn.cnscd.chassis.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * An identity provider for tests: signs tokens, and serves its key over HTTP as a real one does.
 */
public final class TestTokens {

    public static final String ISSUER = "http://localhost:8080";

    private final RSAKey key = newKey();
    private final RSAKey strangersKey = newKey();
    private final HttpServer keys = serveKeys();

    /**
     * A token of {@code role@unit}, for example {@code commune-system@31-11131}, good for an hour.
     */
    public String of(String roleAtUnit) {
        return sign(key, roleAtUnit, Instant.now().plus(Duration.ofHours(1)));
    }

    public String expired(String roleAtUnit) {
        return sign(key, roleAtUnit, Instant.now().minus(Duration.ofMinutes(5)));
    }

    /** The right claims under a signature of somebody else. */
    public String forged(String roleAtUnit) {
        return sign(strangersKey, roleAtUnit, Instant.now().plus(Duration.ofHours(1)));
    }

    public String keysUri() {
        return "http://127.0.0.1:" + keys.getAddress().getPort() + "/keys";
    }

    private static String sign(RSAKey signer, String roleAtUnit, Instant expiry) {
        String[] parts = roleAtUnit.split("@", -1);
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject(roleAtUnit)
                        .claim("client_id", roleAtUnit)
                        .claim("unit", parts[1].replace('-', '/'))
                        .claim(
                                "roles",
                                List.of(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')))
                        .issueTime(Date.from(expiry.minus(Duration.ofHours(1))))
                        .expirationTime(Date.from(expiry))
                        .build();
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
        try {
            token.sign(new RSASSASigner(signer));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpServer serveKeys() {
        byte[] body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/keys",
                    exchange -> {
                        exchange.getResponseHeaders().add("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                        exchange.close();
                    });
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
