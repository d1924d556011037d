package vn.cnscd.chassis.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Samples of what a service stores, in {@code src/test/resources/stored-events}: a file {@code
 * alias/revision/name.json} holds the very bytes of a payload, {@code alias/revision/metadata.json}
 * what stands beside it. Rows like them are kept for ever, so a sample is never changed and never
 * taken away: docs/adr/0014.
 */
public final class StoredEventSamples {

    private static final Path FOLDER = Path.of("src", "test", "resources", "stored-events");
    private static final String METADATA = "metadata.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Reading reading;
    private final Function<Object, byte[]> writing;
    private final List<Type> types = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();

    /** Reads an event from the columns of its row. */
    @FunctionalInterface
    public interface Reading {
        Object read(String alias, @Nullable String revision, byte[] payload);
    }

    public StoredEventSamples(Reading reading, Function<Object, byte[]> writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /**
     * An event type that must have samples: of what is stored today, and of each name and each
     * revision that it ever had.
     *
     * @param aliases today's first
     * @param revision today's
     */
    public void require(List<String> aliases, @Nullable String revision) {
        types.add(new Type(aliases, revision == null ? 0 : Integer.parseInt(revision)));
    }

    /** The sample, for example {@code team-established/0/full}, is what is stored of this today. */
    public StoredEventSamples today(String sample, Object event) {
        samples.add(Sample.of(sample, event, true));
        return this;
    }

    /** A sample of what an older version stored is read as this. */
    public StoredEventSamples before(String sample, Object event) {
        samples.add(Sample.of(sample, event, false));
        return this;
    }

    /** A test for each type and for each sample. */
    public Stream<DynamicTest> tests() {
        return Stream.of(
                        types.stream()
                                .map(
                                        type ->
                                                dynamicTest(
                                                        type.alias() + " has its samples",
                                                        () -> checkThatNoneIsMissing(type))),
                        Stream.of(dynamicTest("no file is idle", this::checkThatNoFileIsIdle)),
                        samples.stream()
                                .map(
                                        sample ->
                                                dynamicTest(
                                                        sample + " is read", () -> read(sample))),
                        samples.stream()
                                .filter(Sample::writtenToday)
                                .map(
                                        sample ->
                                                dynamicTest(
                                                        sample + " is written",
                                                        () -> write(sample))))
                .flatMap(tests -> tests);
    }

    private void checkThatNoneIsMissing(Type type) {
        assertThat(samples)
                .as(
                        "stored-events/%s/%d/…json, of what is stored today",
                        type.alias(), type.revision())
                .anyMatch(
                        sample ->
                                sample.writtenToday()
                                        && sample.alias().equals(type.alias())
                                        && sample.revision() == type.revision());
        var known = samples.stream().filter(sample -> type.aliases().contains(sample.alias()));
        var named = known.toList();
        assertThat(named).extracting(Sample::alias).containsAll(type.aliases());
        assertThat(named)
                .extracting(Sample::revision)
                .containsAll(IntStream.rangeClosed(0, type.revision()).boxed().toList());
    }

    private void checkThatNoFileIsIdle() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile))
                    .filteredOn(file -> !file.endsWith(METADATA))
                    .containsExactlyInAnyOrderElementsOf(
                            samples.stream().map(Sample::payload).toList());
        }
    }

    private void read(Sample sample) throws IOException {
        String revision = sample.revision() == 0 ? null : Integer.toString(sample.revision());
        assertThat(reading.read(sample.alias(), revision, bytes(sample.payload())))
                .isEqualTo(sample.event());
        assertThat(JSON.readTree(bytes(sample.metadata())).propertyNames())
                .contains("unit", "actor");
    }

    private void write(Sample sample) throws IOException {
        assertThat(writing.apply(sample.event()))
                .asString(UTF_8)
                .isEqualTo(new String(bytes(sample.payload()), UTF_8));
    }

    /** Editors end a file with a line break; the store does not. */
    private static byte[] bytes(Path file) throws IOException {
        return Files.readString(file).stripTrailing().getBytes(UTF_8);
    }

    private record Type(List<String> aliases, int revision) {

        String alias() {
            return aliases.getFirst();
        }
    }

    private record Sample(
            String alias, int revision, String name, Object event, boolean writtenToday) {

        static Sample of(String path, Object event, boolean writtenToday) {
            String[] parts = path.split("/", 3);
            return new Sample(parts[0], Integer.parseInt(parts[1]), parts[2], event, writtenToday);
        }

        Path payload() {
            return folder().resolve(name + ".json");
        }

        Path metadata() {
            return folder().resolve(METADATA);
        }

        private Path folder() {
            return FOLDER.resolve(alias).resolve(Integer.toString(revision));
        }

        @Override
        public String toString() {
            return alias + "/" + revision + "/" + name;
        }
    }
}
