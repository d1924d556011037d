package vn.cnscd.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.cnscd.chassis.core.identity.ActorAuthentication;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.gateway.problem.ProblemAnswers;
import vn.cnscd.gateway.proxy.CircuitBreakers;
import vn.cnscd.gateway.proxy.Destination;
import vn.cnscd.gateway.proxy.Patience;
import vn.cnscd.gateway.proxy.RetryOnce;

/**
 * The API: the unit in the URL decides who may and which cell answers, the resource decides which
 * service.
 */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {

    @Bean
    RouterFunction<ServerResponse> api(
            CellMap cells, ProblemAnswers problems, CircuitBreakers breakers, RetryOnce retry) {
        return route("api")
                .route(path("/api/**"), http())
                .filter(problems)
                .before(request -> destination(request, cells).setOn(request))
                .filter(breakers)
                .filter(retry)
                .build();
    }

    private static Destination destination(ServerRequest request, CellMap cells) {
        var address =
                ApiAddress.parse(request.servletRequest().getRequestURI())
                        .orElseThrow(ApiRoutes::notFound);
        var service = address.service().orElseThrow(ApiRoutes::notFound);
        checkScope(address.unit());
        checkQuery(request);
        String cell = cells.cellOf(address.unit());
        return new Destination(
                service.title(),
                cell + "/" + service.title(),
                cells.cell(cell).backend(service).url(),
                patience(address));
    }

    private static RequestRefused notFound() {
        return new RequestRefused(CommonRefusal.NOT_FOUND);
    }

    private static void checkScope(Optional<UnitPath> unit) {
        var actor =
                ActorAuthentication.currentActor()
                        .orElseThrow(() -> new RequestRefused(CommonRefusal.UNAUTHENTICATED));
        if (unit.isPresent() && !actor.maySee(unit.get())) {
            throw new RequestRefused(CommonRefusal.OUTSIDE_UNIT);
        }
    }

    /** Tomcat decodes the query when it is first asked for it, and throws when it cannot. */
    private static void checkQuery(ServerRequest request) {
        try {
            request.servletRequest().getParameterMap();
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            throw new InvalidInput(new InputError("/query", "INVALID"));
        }
    }

    private static Patience patience(ApiAddress address) {
        return switch (address.resource()) {
            case ApiAddress.UNIT_IMPORTS -> Patience.IMPORT;
            case ApiAddress.CHANGES -> Patience.STREAM;
            default -> Patience.NORMAL;
        };
    }
}
