package vn.cnscd.reporting.read.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags figures by their content, so that who asks again for what has not changed is answered
 * without it: on a slow network that is most of the waiting.
 */
@Component
class FigureTags extends ShallowEtagHeaderFilter {
    private static final Pattern FIGURES = Pattern.compile(".*/indicators(/export)?");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FIGURES.matcher(request.getRequestURI()).matches();
    }
}
