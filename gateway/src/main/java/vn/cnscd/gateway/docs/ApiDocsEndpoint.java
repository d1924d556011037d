package vn.cnscd.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.cnscd.gateway.Remembered;
import vn.cnscd.gateway.routing.Service;

/**
 * The description of the whole API in one OpenAPI document; services that do not answer are named
 * in it.
 */
@RestController
final class ApiDocsEndpoint {

    private static final Duration WHOLE_HOLDS_FOR = Duration.ofSeconds(60);
    private static final Duration PARTIAL_HOLDS_FOR = Duration.ofSeconds(2);
    private static final String MISSING = "x-missing-services";

    private final ServiceDescriptions services;
    private final ObjectNode head;
    private final Remembered<ObjectNode> description;

    ApiDocsEndpoint(ServiceDescriptions services, JsonMapper json) {
        this.services = services;
        this.head = head(json);
        description =
                new Remembered<>(
                        this::describe,
                        document -> document.has(MISSING) ? PARTIAL_HOLDS_FOR : WHOLE_HOLDS_FOR);
    }

    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode apiDocs() {
        return description.get();
    }

    private ObjectNode describe() {
        Map<String, ObjectNode> documents = services.fetch();
        var whole = ApiDescription.merge(head, documents);
        var missing =
                Arrays.stream(Service.values())
                        .map(Service::title)
                        .filter(title -> !documents.containsKey(title))
                        .toList();
        if (!missing.isEmpty()) {
            var names = whole.putArray(MISSING);
            missing.forEach(names::add);
        }
        return whole;
    }

    private static ObjectNode head(JsonMapper json) {
        try (InputStream file = new ClassPathResource("openapi-head.json").getInputStream()) {
            return (ObjectNode) json.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
