package vn.cnscd.chassis.web.unit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.servlet.HandlerMapping;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** The unit that a request's URL addresses. */
final class RequestUnit {

    private RequestUnit() {}

    /**
     * Empty when the URL addresses no unit; 404 when what stands in the unit's place cannot be one.
     */
    static Optional<UnitPath> of(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables)
                || !variables.containsKey("province")) {
            return (pattern(request) + "/").startsWith(UnitController.COUNTRY + "/")
                    ? Optional.of(UnitPath.COUNTRY)
                    : Optional.empty();
        }
        var path = new StringBuilder();
        for (String level : new String[] {"province", "commune", "village"}) {
            if (variables.get(level) instanceof String code) {
                path.append(path.isEmpty() ? "" : "/").append(code);
            }
        }
        var unit =
                UnitPath.parse(path.toString()).filter(parsed -> !parsed.equals(UnitPath.COUNTRY));
        return Optional.of(unit.orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND)));
    }

    /**
     * The mapping that the request has matched, empty when there is none. The URL itself would not
     * do: {@code /%61pi} leads to the same endpoint as {@code /api}.
     */
    static String pattern(HttpServletRequest request) {
        return Objects.toString(
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "");
    }
}
