package vn.cnscd.chassis.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import vn.cnscd.chassis.core.json.JsonErrors;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.core.problem.Problems;
import vn.cnscd.chassis.core.problem.Refusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.core.problem.StaleVersion;

/**
 * Turns whatever an endpoint throws into a problem detail; what nobody foresaw is logged and
 * answered without detail.
 */
@RestControllerAdvice
public final class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final Problems problems;

    public ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onRefused(RequestRefused refused, HttpServletRequest request) {
        return answer(problems.of(refused, request.getRequestURI(), language(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onStale(StaleVersion stale, HttpServletRequest request) {
        return answer(problems.of(stale, request.getRequestURI(), language(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onInvalid(InvalidInput invalid, HttpServletRequest request) {
        return answer(problems.of(invalid, request.getRequestURI(), language(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUnreadable(
            JacksonException unreadable, HttpServletRequest request) {
        return onInvalid(new InvalidInput(JsonErrors.of(unreadable)), request);
    }

    /**
     * The database is away or overloaded. Whether a commit that broke off was done is not known;
     * asking again is harmless.
     */
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class
    })
    ResponseEntity<ProblemDetail> onUnavailable(Exception failure, HttpServletRequest request) {
        LOG.warn("A request could not be served: {}", failure.toString());
        return answer(CommonRefusal.SERVICE_UNAVAILABLE, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUnforeseen(Exception failure, HttpServletRequest request) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RequestRefused refused -> {
                    return onRefused(refused, request);
                }
                case InvalidInput invalid -> {
                    return onInvalid(invalid, request);
                }
                case BodyTooLarge _ -> {
                    return answer(CommonRefusal.TOO_LARGE, request);
                }
                case DataAccessResourceFailureException _,
                        TransientDataAccessException _,
                        CannotCreateTransactionException _,
                        TransactionSystemException _ -> {
                    return onUnavailable(failure, request);
                }
                case SQLException sql when isAway(sql) -> {
                    return onUnavailable(failure, request);
                }
                case InvalidParameterException _, RequestRejectedException _ -> {
                    return onInvalid(new InvalidInput(new InputError("", "UNREADABLE")), request);
                }
                default -> {}
            }
        }
        LOG.error("A request failed unexpectedly", failure);
        return answer(CommonRefusal.INTERNAL_ERROR, request);
    }

    /**
     * Connection lost, out of resources, shut down: SQLState classes 08, 53 and 57; none is what
     * the pool says of a connection that it has closed.
     */
    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57");
    }

    /**
     * What Spring itself refuses: unreadable bodies, missing parameters, wrong methods and media
     * types.
     */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest webRequest) {
        var request = ((ServletWebRequest) webRequest).getRequest();
        var problem = problem(failure, status, request);
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ProblemDetail problem(
            Exception failure, HttpStatusCode status, HttpServletRequest request) {
        var root = NestedExceptionUtils.getMostSpecificCause(failure);
        String path = request.getRequestURI();
        Locale language = language(request);
        if (root instanceof BodyTooLarge) {
            return problems.of(CommonRefusal.TOO_LARGE, path, language);
        }
        if (status.value() == 400) {
            return problems.of(new InvalidInput(inputError(failure)), path, language);
        }
        return problems.of(refusal(status), path, language);
    }

    private static InputError inputError(Exception failure) {
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return new InputError("/" + mismatch.getName(), "INVALID");
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return new InputError("/" + missing.getParameterName(), "REQUIRED");
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException unreadable) {
                return JsonErrors.of(unreadable);
            }
        }
        return new InputError("", "REQUIRED");
    }

    private static Refusal refusal(HttpStatusCode status) {
        for (CommonRefusal candidate : CommonRefusal.values()) {
            if (candidate.status() == status.value()) {
                return candidate;
            }
        }
        return CommonRefusal.INTERNAL_ERROR;
    }

    private ResponseEntity<ProblemDetail> answer(Refusal reason, HttpServletRequest request) {
        return answer(problems.of(reason, request.getRequestURI(), language(request)));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        var answer =
                ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == CommonRefusal.SERVICE_UNAVAILABLE.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, ProblemWriter.RETRY_AFTER_SECONDS);
        }
        return answer.body(problem);
    }

    private static Locale language(HttpServletRequest request) {
        return Languages.of(
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), ""));
    }
}
