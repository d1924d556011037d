package vn.cnscd.chassis.web;

import jakarta.servlet.DispatcherType;
import java.beans.PropertyEditorSupport;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.core.identity.ActorClaims;
import vn.cnscd.chassis.core.json.NormalizedText;
import vn.cnscd.chassis.core.problem.Problems;
import vn.cnscd.chassis.web.error.BodyLimitFilter;
import vn.cnscd.chassis.web.error.FallbackErrorController;
import vn.cnscd.chassis.web.error.ProblemHandler;
import vn.cnscd.chassis.web.error.ProblemWriter;
import vn.cnscd.chassis.web.error.TokenRefusals;
import vn.cnscd.chassis.web.paging.PageQueryResolver;
import vn.cnscd.chassis.web.unit.AccessInterceptor;
import vn.cnscd.chassis.web.unit.RequestArguments;
import vn.cnscd.chassis.web.version.SeenVersionResolver;
import vn.cnscd.contracts.time.Period;

/**
 * Makes a servlet application a service of the platform: tokens, scope, problems, paging and
 * limits.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@EnableConfigurationProperties(WebProperties.class)
@Import({
    ProblemHandler.class,
    FallbackErrorController.class,
    ChassisWebAutoConfiguration.NormalizedParameters.class
})
public class ChassisWebAutoConfiguration implements WebMvcConfigurer {

    private final Clock clock;

    ChassisWebAutoConfiguration(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessInterceptor());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestArguments());
        resolvers.add(new PageQueryResolver());
        resolvers.add(new SeenVersionResolver());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Period.class, (Converter<String, Period>) Period::of);
        registry.addConverter(new AskedPeriod(clock));
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, JsonMapper json) {
        return new ProblemWriter(problems, json);
    }

    @Bean
    TokenRefusals tokenRefusals(ProblemWriter writer) {
        return new TokenRefusals(writer);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(
            WebProperties properties, ProblemWriter writer) {
        var filter =
                new FilterRegistrationBean<>(
                        new BodyLimitFilter(properties.maxBodySize().toBytes(), writer));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }

    /**
     * Everything but the API's description needs a token; what a token may do is decided at the
     * endpoint.
     */
    @Bean
    SecurityFilterChain apiSecurity(HttpSecurity http, ActorClaims claims, TokenRefusals refusals) {
        return http.csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ASYNC,
                                                DispatcherType.ERROR,
                                                DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers("/v3/api-docs/**", "/actuator/**")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> jwt.jwtAuthenticationConverter(claims))
                                        .authenticationEntryPoint(refusals)
                                        .withObjectPostProcessor(refusals.ofBearerTokens()))
                .build();
    }

    /** Path and query texts in NFC, like those of bodies. */
    @ControllerAdvice
    static class NormalizedParameters {

        @InitBinder
        void normalize(WebDataBinder binder) {
            binder.registerCustomEditor(
                    String.class,
                    new PropertyEditorSupport() {
                        @Override
                        public void setAsText(String text) {
                            if (NormalizedText.isUnprintable(text)) {
                                throw new IllegalArgumentException("unprintable text");
                            }
                            setValue(NormalizedText.of(text));
                        }
                    });
        }
    }
}
