package vn.cnscd.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.gateway.problem.ProblemAnswers;
import vn.cnscd.gateway.routing.ApiAddress;

/**
 * Refuses bodies above the limit, by their declared length or else while they are passed on: none
 * is held in memory.
 */
@Component
@Order(BodyLimitFilter.AFTER_SECURITY)
final class BodyLimitFilter extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 0;

    private final BodyLimits limits;
    private final ProblemAnswers problems;

    BodyLimitFilter(BodyLimits limits, ProblemAnswers problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            problems.write(CommonRefusal.TOO_LARGE, request, response);
        } else {
            chain.doFilter(new LimitedRequest(request, limit), response);
        }
    }

    private long limit(HttpServletRequest request) {
        boolean unitImport = request.getRequestURI().endsWith("/" + ApiAddress.UNIT_IMPORTS);
        return (unitImport ? limits.unitImport() : limits.normal()).toBytes();
    }

    private static final class LimitedRequest extends HttpServletRequestWrapper {

        private final long limit;

        LimitedRequest(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedBody(super.getInputStream(), limit);
        }
    }
}
