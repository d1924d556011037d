package vn.cnscd.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.preserveHostHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.rewritePath;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import vn.cnscd.gateway.problem.ProblemAnswers;
import vn.cnscd.gateway.proxy.CircuitBreakers;
import vn.cnscd.gateway.proxy.Destination;
import vn.cnscd.gateway.proxy.Patience;

/**
 * Where the platform is run on one machine, its identity provider answers under the platform's own
 * address. In production the property is not set and people log in at the province's provider.
 */
@Configuration(proxyBeanMethods = false)
public class IdentityRoutes {

    /** What the identity provider answers. */
    public static final List<String> PATHS =
            List.of(
                    "/oauth2/**",
                    "/login/**",
                    "/logout/**",
                    "/connect/**",
                    "/userinfo",
                    "/.well-known/**",
                    "/identity/**",
                    // Where Keycloak answers, as in docker-compose.yml.
                    "/realms/**",
                    "/resources/**");

    @Bean
    @ConditionalOnProperty("cnscd.gateway.identity-provider")
    RouterFunction<ServerResponse> identity(
            IdentityProperties properties,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") URI issuer,
            ProblemAnswers problems,
            CircuitBreakers breakers) {
        var provider =
                new Destination(
                        "identity-provider",
                        "identity-provider",
                        Objects.requireNonNull(properties.identityProvider()),
                        Patience.NORMAL);
        return route("identity")
                .route(anyPath(), http())
                .filter(problems)
                .before(provider::setOn)
                .before(preserveHostHeader())
                // A provider with several realms publishes its metadata below the path of the
                // issuer.
                .before(rewritePath("/\\.well-known/", issuer.getPath() + "/.well-known/"))
                .filter(breakers)
                .build();
    }

    private static RequestPredicate anyPath() {
        return PATHS.stream()
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
