package vn.cnscd.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.Refusal;

/**
 * Answers what failed outside every route, for example a path that the firewall of Spring Security
 * rejects.
 */
@Controller
final class FallbackErrorController implements ErrorController {

    private final ProblemAnswers problems;

    FallbackErrorController(ProblemAnswers problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(refusal(request), request, response);
    }

    private static Refusal refusal(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? refusal(status)
                : CommonRefusal.NOT_FOUND; // nothing failed: a caller asked for this very address
    }

    static Refusal refusal(int status) {
        return Arrays.stream(CommonRefusal.values())
                .filter(refusal -> refusal.status() == status)
                .findFirst()
                .orElse(status < 500 ? CommonRefusal.INVALID_INPUT : CommonRefusal.INTERNAL_ERROR);
    }
}
