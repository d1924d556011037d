package vn.cnscd.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.node.ObjectNode;

class PublishedEventTest {

    @SuppressWarnings("unused")
    private static final Iterable<PublishedEvent> WORDS = PublishedEvent.ALL;

    @Test
    void hasOneMeaningForEachType() {
        assertThat(PublishedEvent.BY_TYPE).hasSameSizeAs(PublishedEvent.ALL);
    }

    @ParameterizedTest
    @FieldSource("WORDS")
    void isCalledByItsSubjectItsFactAndItsVersion(PublishedEvent word) {
        assertThat(word.type()).matches("vn\\.cnscd\\.[a-z]+\\.[a-z]+\\.v[1-9]");
        assertThat(word.record().getSimpleName())
                .endsWith(
                        word.type()
                                .substring(word.type().lastIndexOf('.') + 1)
                                .toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @FieldSource("WORDS")
    void isReadFromItsSampleAndWrittenBackAsItWas(PublishedEvent word) {
        var sample = ContractResources.sample(word).toString();

        var read = ContractResources.JSON.readValue(sample, word.record());

        assertThat(ContractResources.JSON.writeValueAsString(read)).isEqualTo(sample);
    }

    @ParameterizedTest
    @FieldSource("WORDS")
    void isReadThoughItHasGrownAField(PublishedEvent word) {
        var sample = ContractResources.sample(word);
        var read = ContractResources.JSON.treeToValue(sample, word.record());
        var grown = ((ObjectNode) sample.deepCopy()).put("addedLater", "something new");

        assertThat(ContractResources.JSON.treeToValue(grown, word.record())).isEqualTo(read);
    }

    @Test
    void hasNoSampleOrSchemaOfAnUnknownWord() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/contracts"))) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(file -> !file.equals("common.schema.json"))
                                    .map(
                                            file ->
                                                    file.replaceFirst(
                                                            "\\.(sample|schema)\\.json$", "")))
                    .allMatch(PublishedEvent.BY_TYPE::containsKey);
        }
    }
}
