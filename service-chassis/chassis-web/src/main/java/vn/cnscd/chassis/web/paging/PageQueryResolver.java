package vn.cnscd.chassis.web.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/** Reads {@code limit} and {@code cursor}. */
public final class PageQueryResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageQuery.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new PageQuery(
                limit(request.getParameter("limit")), after(request.getParameter("cursor")));
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return PageQuery.DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= PageQuery.MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // Answered below, like any other value out of range.
        }
        throw new InvalidInput(new InputError("/limit", "OUT_OF_RANGE", 1, PageQuery.MAX_LIMIT));
    }

    private static List<String> after(@Nullable String cursor) {
        try {
            return cursor == null || cursor.isEmpty() ? List.of() : Cursor.read(cursor);
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidInput(new InputError("/cursor", "INVALID"));
        }
    }
}
