package vn.cnscd.gateway.health;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import vn.cnscd.gateway.health.PlatformHealth.Status;
import vn.cnscd.gateway.routing.CellMap;
import vn.cnscd.gateway.routing.Service;

/** Asks every service of every cell, all at once, whether it is ready. */
@Component
final class PlatformProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String READINESS = "/actuator/health/readiness";

    private final CellMap cells;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    PlatformProbe(CellMap cells) {
        this.cells = cells;
    }

    PlatformHealth ask() {
        var answers = new TreeMap<String, Future<Status>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            cells.cells()
                    .forEach(
                            (name, cell) -> {
                                for (Service service : Service.values()) {
                                    var url = cell.backend(service).managementUrl();
                                    answers.put(
                                            part(name, service), threads.submit(() -> status(url)));
                                }
                            });
        }
        var parts = new TreeMap<>(Map.of("gateway", Status.UP));
        answers.forEach((part, answer) -> parts.put(part, answer.resultNow()));
        return PlatformHealth.of(parts);
    }

    /** Only the services of further cells carry the name of their cell. */
    private String part(String cell, Service service) {
        return cell.equals(cells.defaultCell()) ? service.title() : cell + "/" + service.title();
    }

    private Status status(URI managementUrl) {
        var question =
                HttpRequest.newBuilder(URI.create(managementUrl + READINESS))
                        .timeout(PATIENCE)
                        .build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200
                    ? Status.UP
                    : Status.DOWN;
        } catch (IOException silent) {
            return Status.DOWN;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Status.DOWN;
        }
    }
}
