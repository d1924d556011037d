package vn.cnscd.gateway.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.cnscd.chassis.core.identity.ActorClaims;
import vn.cnscd.gateway.routing.IdentityRoutes;

/**
 * Who gets in: the API with a token, the rest openly; and what a browser may do with what it gets.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'";

    /** The page of the API's description sets styles from its script. */
    private static final String DOCS_CONTENT_POLICY =
            CONTENT_POLICY + "; style-src 'self' 'unsafe-inline'";

    /** The identity provider checks its own tokens and sets its own headers. */
    @Bean
    @Order(1)
    SecurityFilterChain identityAccess(HttpSecurity http) {
        return open(http.securityMatcher(IdentityRoutes.PATHS.toArray(String[]::new)))
                .headers(HeadersConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain docsAccess(HttpSecurity http) {
        return open(http.securityMatcher("/docs/**", "/webjars/**"))
                .headers(headers -> protect(headers, DOCS_CONTENT_POLICY))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain apiAccess(HttpSecurity http, ActorClaims claims, TokenRefusals refusals) {
        return open(http)
                .headers(headers -> protect(headers, CONTENT_POLICY))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ASYNC,
                                                DispatcherType.ERROR,
                                                DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers("/api/**")
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> jwt.jwtAuthenticationConverter(claims))
                                        .authenticationEntryPoint(refusals)
                                        .withObjectPostProcessor(refusals.ofBearerTokens()))
                .build();
    }

    private static HttpSecurity open(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
