package vn.cnscd.gateway.docs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The services' OpenAPI documents as one. Names belong to a service: where two services give one
 * name to different things, the later one's is qualified.
 */
final class ApiDescription {

    private static final String REFERENCE = "$ref";
    private static final String COMPONENTS = "#/components/";
    private static final String PROBLEM = COMPONENTS + "responses/Problem";
    private static final List<String> OPERATIONS =
            List.of("get", "put", "post", "delete", "patch", "head", "options");

    private final ObjectNode whole;

    private ApiDescription(ObjectNode head) {
        whole = head.deepCopy();
    }

    /**
     * The head, which has no paths of its own, with the documents by the names of their services.
     */
    static ObjectNode merge(ObjectNode head, Map<String, ObjectNode> documents) {
        var description = new ApiDescription(head);
        new TreeMap<>(documents).forEach(description::add);
        return description.whole;
    }

    private void add(String service, ObjectNode document) {
        var components = child(document, "components");
        var renamed = rename(service, components);
        refer(document, renamed);
        for (var kind : components.properties()) {
            var target = child(child(whole, "components"), kind.getKey());
            for (var component : kind.getValue().properties()) {
                target.set(
                        renamed.getOrDefault(
                                key(kind.getKey(), component.getKey()), component.getKey()),
                        component.getValue());
            }
        }
        child(document, "paths")
                .properties()
                .forEach(path -> addPath(service, path.getKey(), path.getValue()));
    }

    private void addPath(String service, String path, JsonNode operations) {
        for (String method : OPERATIONS) {
            if (operations.get(method) instanceof ObjectNode operation) {
                operation.set("tags", whole.arrayNode().add(service));
                operation.put(
                        "operationId",
                        service + "." + operation.path("operationId").asString(method));
                child(operation, "responses").putObject("default").put(REFERENCE, PROBLEM);
                child(child(whole, "paths"), path).set(method, operation);
            }
        }
    }

    /** New names, by {@code kind/name}, for components that exist already with other content. */
    private Map<String, String> rename(String service, ObjectNode components) {
        var renamed = new TreeMap<String, String>();
        for (var kind : components.properties()) {
            var taken = whole.path("components").path(kind.getKey());
            for (var component : kind.getValue().properties()) {
                String name = component.getKey();
                if (taken.has(name) && !taken.get(name).equals(component.getValue())) {
                    renamed.put(key(kind.getKey(), name), service + "." + name);
                }
            }
        }
        return renamed;
    }

    private static void refer(JsonNode node, Map<String, String> renamed) {
        switch (node) {
            case ObjectNode object -> {
                if (object.get(REFERENCE) instanceof StringNode reference) {
                    object.put(REFERENCE, newReference(reference.stringValue(), renamed));
                }
                object.values().forEach(value -> refer(value, renamed));
            }
            case ArrayNode array -> array.values().forEach(value -> refer(value, renamed));
            default -> {}
        }
    }

    private static String newReference(String reference, Map<String, String> renamed) {
        if (!reference.startsWith(COMPONENTS)) {
            return reference;
        }
        String key = reference.substring(COMPONENTS.length());
        String name = renamed.get(key);
        return name == null
                ? reference
                : COMPONENTS + key.substring(0, key.indexOf('/') + 1) + name;
    }

    private static String key(String kind, String name) {
        return kind + "/" + name;
    }

    private static ObjectNode child(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode there ? there : parent.putObject(name);
    }
}
