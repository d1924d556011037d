package vn.cnscd.chassis.core.identity;

import java.io.Serial;
import java.util.Optional;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A verified token, read as the {@link Actor} it stands for. */
public final class ActorAuthentication extends JwtAuthenticationToken {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    ActorAuthentication(Jwt token, Actor actor) {
        super(token, AuthorityUtils.NO_AUTHORITIES, actor.id());
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }

    /** The actor of the request that this thread serves, if there is one. */
    public static Optional<Actor> currentActor() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof ActorAuthentication authentication
                ? Optional.of(authentication.actor)
                : Optional.empty();
    }
}
