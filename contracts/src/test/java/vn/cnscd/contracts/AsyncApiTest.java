package vn.cnscd.contracts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AsyncApiTest {

    private static final String FILE = "asyncapi.yaml";
    private static final JsonNode DOCUMENT = ContractResources.yaml(FILE);

    @SuppressWarnings("unused")
    private static final Iterable<PublishedEvent> WORDS = PublishedEvent.ALL;

    @Test
    void isAnAsyncApiDocument() {
        assertThat(DOCUMENT.path("asyncapi").stringValue()).isEqualTo("3.0.0");
        assertThat(DOCUMENT.at("/info/title").stringValue()).isNotBlank();
        assertThat(DOCUMENT.at("/info/version").stringValue()).isNotBlank();
        assertThat(DOCUMENT.path("defaultContentType").stringValue()).isEqualTo("application/json");
    }

    @Test
    void carriesTheSameWordsOnTheSameTopics() {
        var stated = new TreeMap<String, Set<String>>();
        DOCUMENT.path("channels")
                .properties()
                .forEach(
                        channel ->
                                stated.put(
                                        channel.getValue().path("address").stringValue(),
                                        Set.copyOf(
                                                channel.getValue()
                                                        .path("messages")
                                                        .propertyNames())));

        Map<String, Set<String>> spoken =
                PublishedEvent.ALL.stream()
                        .collect(
                                groupingBy(
                                        PublishedEvent::topic,
                                        mapping(PublishedEvent::type, toSet())));
        assertThat(stated).isEqualTo(spoken);
        assertThat(DOCUMENT.at("/components/messages").propertyNames())
                .containsExactlyInAnyOrderElementsOf(PublishedEvent.BY_TYPE.keySet());
    }

    @ParameterizedTest
    @FieldSource("WORDS")
    void tellsEachWordByItsHeaderAndItsSchema(PublishedEvent word) {
        var message = DOCUMENT.at("/components/messages").path(word.type());

        assertThat(message.path("name").stringValue()).isEqualTo(word.type());
        assertThat(message.path("summary").stringValue()).isNotBlank();
        assertThat(message.at("/headers/properties/ce_type/const").stringValue())
                .isEqualTo(word.type());
        assertThat(message.at("/traits/0/$ref").stringValue())
                .isEqualTo("#/components/messageTraits/cloudEvent");
        assertThat(message.at("/payload/$ref").stringValue())
                .isEqualTo(ContractResources.schemaFile(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_type",
                "ce_source",
                "ce_subject",
                "ce_time",
                "ce_sequence",
                "ce_aggregate",
                "content-type"
            })
    void requiresTheAttributesOfACloudEvent(String attribute) {
        var headers = DOCUMENT.at("/components/messageTraits/cloudEvent/headers");

        assertThat(headers.path("properties").propertyNames()).contains(attribute);
        assertThat(headers.path("required")).anyMatch(name -> name.stringValue().equals(attribute));
    }

    @Test
    void keysRecordsByTheCommune() {
        var key =
                DOCUMENT.at("/components/messageTraits/cloudEvent/bindings/kafka/key/pattern")
                        .stringValue();

        assertThat("11131").matches(key);
        assertThat("31").matches(key);
        assertThat("vn").matches(key);
        assertThat("31/11131").doesNotMatch(key);
    }

    @Test
    void refersOnlyToWhatExists() {
        forEachReference(FILE, DOCUMENT, AsyncApiTest::assertResolves);
        for (var word : PublishedEvent.ALL) {
            var file = ContractResources.schemaFile(word);
            forEachReference(file, ContractResources.json(file), AsyncApiTest::assertResolves);
        }
    }

    private static void assertResolves(String file, String reference) {
        int hash = reference.indexOf('#');
        var target = hash < 0 ? reference : reference.substring(0, hash);
        var pointer = hash < 0 ? "" : reference.substring(hash + 1);
        var folder = file.substring(0, file.lastIndexOf('/') + 1);

        var document = document(target.isEmpty() ? file : folder + target);

        assertThat(document.at(pointer).isObject()).as("%s in %s", reference, file).isTrue();
    }

    private static JsonNode document(String file) {
        return file.endsWith(".yaml") ? ContractResources.yaml(file) : ContractResources.json(file);
    }

    private static void forEachReference(
            String file, JsonNode node, BiConsumer<String, String> check) {
        node.findValues("$ref").forEach(reference -> check.accept(file, reference.stringValue()));
    }
}
