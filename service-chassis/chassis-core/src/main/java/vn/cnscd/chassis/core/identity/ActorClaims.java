package vn.cnscd.chassis.core.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Reads the claims {@code unit} and {@code roles} of a token. A token without a readable unit is no
 * token at all; roles that this platform does not know are ignored, so that an identity provider
 * may serve other systems too.
 */
public final class ActorClaims
        implements OAuth2TokenValidator<Jwt>, Converter<Jwt, ActorAuthentication> {

    private static final OAuth2TokenValidatorResult NO_UNIT =
            OAuth2TokenValidatorResult.failure(
                    new OAuth2Error(
                            OAuth2ErrorCodes.INVALID_TOKEN, "The token names no unit.", null));

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return token.getSubject() != null && unit(token).isPresent()
                ? OAuth2TokenValidatorResult.success()
                : NO_UNIT;
    }

    @Override
    public ActorAuthentication convert(Jwt token) {
        String subject = Objects.requireNonNull(token.getSubject());
        return new ActorAuthentication(
                token, new Actor(subject, unit(token).orElseThrow(), roles(token)));
    }

    private static Optional<UnitPath> unit(Jwt token) {
        return token.getClaim("unit") instanceof String text
                ? UnitPath.parse(text)
                : Optional.empty();
    }

    private static Set<Role> roles(Jwt token) {
        Collection<?> names =
                token.getClaim("roles") instanceof Collection<?> claim ? claim : List.of();
        var roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (names.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }
}
