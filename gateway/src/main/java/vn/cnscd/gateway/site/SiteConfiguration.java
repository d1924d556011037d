package vn.cnscd.gateway.site;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The dashboard's files. Its pages have addresses like the API's units, and all of them are one
 * HTML file.
 */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private static final Resource DASHBOARD =
            new ClassPathResource("META-INF/resources/index.html");
    private static final Pattern FILE = Pattern.compile(".*\\.\\w+");
    private static final List<String> NOT_PAGES =
            List.of(
                    "/api",
                    "/v3",
                    "/docs",
                    "/webjars",
                    "/assets",
                    "/actuator",
                    "/healthz",
                    "/error",
                    "/oauth2",
                    "/.well-known");

    /** The names of these files change with their content. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/META-INF/resources/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    /** After all other routes. */
    @Bean
    @Order(Integer.MAX_VALUE)
    RouterFunction<ServerResponse> pages() {
        return route().route(
                        GET("/**").and(SiteConfiguration::isPage), SiteConfiguration::dashboard)
                .build();
    }

    private static boolean isPage(ServerRequest request) {
        String path = request.requestPath().value();
        return request.headers().accept().stream()
                        .anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype)
                && !FILE.matcher(path).matches()
                && NOT_PAGES.stream()
                        .noneMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    private static ServerResponse dashboard(ServerRequest request) {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(DASHBOARD);
    }
}
