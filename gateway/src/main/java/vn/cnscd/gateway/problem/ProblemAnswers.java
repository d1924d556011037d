package vn.cnscd.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.core.problem.Problems;
import vn.cnscd.chassis.core.problem.Refusal;
import vn.cnscd.chassis.core.problem.RequestRefused;

/**
 * Answers what goes wrong at the gateway as a problem detail: in routes as their outermost filter,
 * elsewhere directly.
 */
@Component
public final class ProblemAnswers implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final Pattern WELL_FORMED =
            Pattern.compile("(?:[\\w\\-./~!$&'()*+,;=:@]|%\\p{XDigit}{2})*");

    private final Problems problems;
    private final MessageSource texts;
    private final JsonMapper json;

    ProblemAnswers(Problems problems, MessageSource texts, JsonMapper json) {
        this.problems = problems;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            return next.handle(request);
        } catch (Exception failure) {
            return ServerResponse.status(200)
                    .build(
                            (servletRequest, response) -> {
                                write(failure, servletRequest, response);
                                return null;
                            });
        }
    }

    /** Answers a failure. */
    public void write(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(problem(failure, request), response);
    }

    /** Answers a refusal. */
    public void write(Refusal reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(problems.of(reason, path(request), language(request)), response);
    }

    private ProblemDetail problem(Throwable failure, HttpServletRequest request) {
        String path = path(request);
        var language = language(request);
        return switch (failure) {
            case RequestRefused refused -> problems.of(refused, path, language);
            case InvalidInput invalid -> problems.of(invalid, path, language);
            case PartUnavailable unavailable -> {
                var problem = problems.of(CommonRefusal.SERVICE_UNAVAILABLE, path, language);
                problem.setDetail(
                        texts.getMessage(
                                "part-unavailable", new Object[] {unavailable.part()}, language));
                yield problem;
            }
            case Throwable body when BodyFailure.in(body) ->
                    problems.of(bodyRefusal(body), path, language);
            default -> {
                LOG.error("A request failed unexpectedly", failure);
                yield problems.of(CommonRefusal.INTERNAL_ERROR, path, language);
            }
        };
    }

    private static Refusal bodyRefusal(Throwable failure) {
        return BodyFailure.of(failure) instanceof BodyTooLarge
                ? CommonRefusal.TOO_LARGE
                : CommonRefusal.INVALID_INPUT;
    }

    private void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (problem.getStatus() == CommonRefusal.SERVICE_UNAVAILABLE.status()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        json.writeValue(response.getOutputStream(), problem);
    }

    /** The path that the caller used, also after the container's dispatch to the error page. */
    private static String path(HttpServletRequest request) {
        String path =
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                        ? original
                        : request.getRequestURI();
        return WELL_FORMED.matcher(path).matches()
                ? path
                : UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }

    private static Locale language(HttpServletRequest request) {
        return Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
