package vn.cnscd.chassis.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.core.problem.Problems;
import vn.cnscd.chassis.core.problem.Refusal;

/** Answers with a problem where no endpoint is involved: in filters. */
public final class ProblemWriter {

    /** How long a client is to wait when a part does not serve. */
    static final String RETRY_AFTER_SECONDS = "5";

    private final Problems problems;
    private final JsonMapper json;

    public ProblemWriter(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    public void write(Refusal reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = problems.of(reason, request.getRequestURI(), language);
        response.setStatus(problem.getStatus());
        if (reason.status() == CommonRefusal.SERVICE_UNAVAILABLE.status()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
