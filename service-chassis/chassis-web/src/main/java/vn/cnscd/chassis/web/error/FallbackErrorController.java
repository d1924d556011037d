package vn.cnscd.chassis.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.Refusal;

/**
 * Answers what failed outside every endpoint, for example a request that the firewall of Spring
 * Security rejects.
 */
@Controller
public final class FallbackErrorController implements ErrorController {

    private final ProblemWriter writer;

    public FallbackErrorController(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(refusal(request), request, response);
    }

    private static Refusal refusal(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            for (CommonRefusal candidate : CommonRefusal.values()) {
                if (candidate.status() == status) {
                    return candidate;
                }
            }
        }
        return CommonRefusal.INTERNAL_ERROR;
    }
}
