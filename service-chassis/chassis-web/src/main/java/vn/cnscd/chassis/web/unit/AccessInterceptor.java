package vn.cnscd.chassis.web.unit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.ActorAuthentication;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Lets a call through when the token's unit contains the URL's unit and one of its roles is allowed
 * there.
 */
public final class AccessInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && isGuarded(RequestUnit.pattern(request))) {
            check(request, endpoint);
        }
        return true;
    }

    private static boolean isGuarded(String pattern) {
        return pattern.isEmpty() || pattern.startsWith("/api/") || pattern.startsWith("/internal/");
    }

    private static void check(HttpServletRequest request, HandlerMethod endpoint) {
        Actor actor =
                ActorAuthentication.currentActor()
                        .orElseThrow(() -> new RequestRefused(CommonRefusal.UNAUTHENTICATED));
        Optional<UnitPath> unit = RequestUnit.of(request);
        if (unit.isPresent() && !actor.maySee(unit.get())) {
            throw new RequestRefused(CommonRefusal.OUTSIDE_UNIT);
        }
        if (!isAllowed(actor, endpoint)) {
            throw new RequestRefused(CommonRefusal.ROLE_NOT_ALLOWED);
        }
    }

    private static boolean isAllowed(Actor actor, HandlerMethod endpoint) {
        var allowed =
                AnnotatedElementUtils.findMergedAnnotation(
                        endpoint.getMethod(), AllowedRoles.class);
        if (allowed == null) {
            allowed =
                    AnnotatedElementUtils.findMergedAnnotation(
                            endpoint.getBeanType(), AllowedRoles.class);
        }
        return allowed != null && (allowed.everyone() || actor.hasAnyOf(allowed.value()));
    }
}
