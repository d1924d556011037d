package vn.cnscd.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.cnscd.chassis.core.identity.ActorAuthentication;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.gateway.problem.ProblemAnswers;

/**
 * Slows a client down that asks too much: by its token's subject, without a valid token by its
 * network address.
 */
@Component
@Order(RateLimitFilter.AFTER_SECURITY)
public final class RateLimitFilter extends OncePerRequestFilter {

    static final int AFTER_SECURITY = -1;

    private static final Duration ALMOST_A_SECOND = Duration.ofSeconds(1).minusNanos(1);

    private final ClientBuckets buckets;
    private final ProblemAnswers problems;

    RateLimitFilter(ClientBuckets buckets, ProblemAnswers problems) {
        this.buckets = buckets;
        this.problems = problems;
    }

    /** Files are cheap, and a whole office behind one address opens them at once. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (admits(request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** Whether the client may be served; if not, it has been answered. */
    public boolean admits(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var wait = buckets.take(client(request));
        if (wait.isZero()) {
            return true;
        }
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(wait.plus(ALMOST_A_SECOND).toSeconds()));
        problems.write(CommonRefusal.TOO_MANY_REQUESTS, request, response);
        return false;
    }

    private static String client(HttpServletRequest request) {
        return ActorAuthentication.currentActor()
                .map(actor -> "subject " + actor.id())
                .orElseGet(() -> "address " + request.getRemoteAddr());
    }
}
