package vn.cnscd.chassis.web.unit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.ActorAuthentication;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Gives endpoint methods the URL's {@link UnitPath} and the calling {@link Actor} as arguments. */
public final class RequestArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == UnitPath.class
                || parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == Actor.class) {
            return ActorAuthentication.currentActor().orElseThrow();
        }
        var servletRequest =
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return RequestUnit.of(servletRequest).orElseThrow();
    }
}
