package vn.cnscd.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.gateway.limit.RateLimitFilter;
import vn.cnscd.gateway.problem.PartUnavailable;
import vn.cnscd.gateway.problem.ProblemAnswers;

/**
 * Answers a request without a valid token: 401, or 503 when the identity provider's keys cannot be
 * had.
 */
@Component
final class TokenRefusals implements AuthenticationEntryPoint {

    private final ProblemAnswers problems;
    private final RateLimitFilter rates;

    TokenRefusals(ProblemAnswers problems, RateLimitFilter rates) {
        this.problems = problems;
        this.rates = rates;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        // Such a request never reaches the rate limit behind the security filters.
        if (!rates.admits(request, response)) {
            return;
        }
        if (failure instanceof AuthenticationServiceException) {
            problems.write(new PartUnavailable("identity-provider"), request, response);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(CommonRefusal.UNAUTHENTICATED, request, response);
        }
    }

    /** By default a provider that cannot be reached surfaces as a fault of ours. */
    ObjectPostProcessor<BearerTokenAuthenticationFilter> ofBearerTokens() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(TokenRefusals.this::commence);
                return filter;
            }
        };
    }
}
