package vn.cnscd.chassis.test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
@SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
public record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** A member of the answered object, for example {@code code}. */
    public JsonNode at(String pointer) {
        return json().at(pointer);
    }

    /** The first value of a header, whatever its case. */
    public Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().getFirst())
                .findFirst();
    }

    @Override
    public String toString() {
        return status + " " + text();
    }
}
