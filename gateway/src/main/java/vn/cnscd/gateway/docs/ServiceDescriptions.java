package vn.cnscd.gateway.docs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.cnscd.gateway.routing.CellMap;
import vn.cnscd.gateway.routing.Service;

/**
 * Fetches the OpenAPI documents of the services; all cells run the same ones, so the default cell
 * is asked.
 */
@Component
final class ServiceDescriptions {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CellMap cells;
    private final JsonMapper json;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    ServiceDescriptions(CellMap cells, JsonMapper json) {
        this.cells = cells;
        this.json = json;
    }

    /** The documents of the services that answer, by the services' names. */
    Map<String, ObjectNode> fetch() {
        var answers = new EnumMap<Service, Future<Optional<ObjectNode>>>(Service.class);
        var cell = cells.cell(cells.defaultCell());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Service service : Service.values()) {
                answers.put(service, threads.submit(() -> fetch(cell.backend(service).url())));
            }
        }
        var documents = new TreeMap<String, ObjectNode>();
        answers.forEach(
                (service, answer) ->
                        answer.resultNow()
                                .ifPresent(document -> documents.put(service.title(), document)));
        return documents;
    }

    private Optional<ObjectNode> fetch(URI service) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(service + "/v3/api-docs"))
                            .timeout(PATIENCE)
                            .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            return answer.statusCode() == 200
                            && json.readTree(answer.body()) instanceof ObjectNode document
                    ? Optional.of(document)
                    : Optional.empty();
        } catch (IOException | JacksonException unavailable) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
