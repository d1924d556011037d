package vn.cnscd.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files that state the contract, and the JSON that the services read and write. */
final class ContractResources {

    /**
     * As the services are configured; sets keep their order, so that a sample is written back as it
     * was.
     */
    static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .addModule(
                            new SimpleModule()
                                    .addAbstractTypeMapping(Set.class, LinkedHashSet.class))
                    .build();

    private static final YAMLMapper YAML = new YAMLMapper();

    private ContractResources() {}

    static JsonNode sample(PublishedEvent word) {
        return JSON.readTree(open("contracts/" + word.type() + ".sample.json"));
    }

    static String schemaFile(PublishedEvent word) {
        return "contracts/" + word.type() + ".schema.json";
    }

    static JsonNode json(String path) {
        return JSON.readTree(open(path));
    }

    static JsonNode yaml(String path) {
        return YAML.readTree(open(path));
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(
                ContractResources.class.getClassLoader().getResourceAsStream(path),
                () -> "There is no " + path);
    }
}
