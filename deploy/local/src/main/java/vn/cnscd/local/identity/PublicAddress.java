package vn.cnscd.local.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Browsers see these pages under the gateway's address and no other, whatever address a proxy used
 * to reach them, so every redirect must lead there.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PublicAddress extends OncePerRequestFilter {

    private final URI address;

    PublicAddress(IdentitySettings settings) {
        this.address = URI.create(settings.issuer());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new AtPublicAddress(request, address), response);
    }

    private static final class AtPublicAddress extends HttpServletRequestWrapper {

        private final URI address;

        AtPublicAddress(HttpServletRequest request, URI address) {
            super(request);
            this.address = address;
        }

        @Override
        public String getScheme() {
            return address.getScheme();
        }

        @Override
        public String getServerName() {
            return address.getHost();
        }

        @Override
        public int getServerPort() {
            return address.getPort();
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(address.toString()).append(getRequestURI());
        }
    }
}
