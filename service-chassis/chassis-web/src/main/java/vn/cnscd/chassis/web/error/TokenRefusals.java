package vn.cnscd.chassis.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import vn.cnscd.chassis.core.problem.CommonRefusal;

/**
 * Answers a request without a valid token: 401, or 503 when the identity provider's keys cannot be
 * had.
 */
public final class TokenRefusals implements AuthenticationEntryPoint {

    private final ProblemWriter writer;

    public TokenRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            writer.write(CommonRefusal.SERVICE_UNAVAILABLE, request, response);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            writer.write(CommonRefusal.UNAUTHENTICATED, request, response);
        }
    }

    /** By default a provider that cannot be reached surfaces as a fault of ours. */
    public ObjectPostProcessor<BearerTokenAuthenticationFilter> ofBearerTokens() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(TokenRefusals.this::commence);
                return filter;
            }
        };
    }
}
