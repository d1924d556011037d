package vn.cnscd.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Topic;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.reporting.IndicatorCode;

class SchemaTest {

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @SuppressWarnings("unused")
    private static final Iterable<PublishedEvent> WORDS = PublishedEvent.ALL;

    @ParameterizedTest
    @FieldSource("WORDS")
    void acceptsTheSampleAndWhatItMayGrowTo(PublishedEvent word) {
        var sample = ContractResources.sample(word);
        var grown = ((ObjectNode) sample.deepCopy()).put("addedLater", "something new");

        assertThat(errors(word, sample)).isEmpty();
        assertThat(errors(word, grown)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("WORDS")
    void missesEachFieldThatIsRequired(PublishedEvent word) {
        var schema = ContractResources.json(ContractResources.schemaFile(word));

        assertThat(texts(schema.path("required")))
                .isNotEmpty()
                .allSatisfy(
                        field -> {
                            var lacking =
                                    ((ObjectNode) ContractResources.sample(word)).without(field);
                            assertThat(errors(word, lacking)).as("without %s", field).hasSize(1);
                        });
    }

    @ParameterizedTest
    @FieldSource("WORDS")
    void describesExactlyTheFieldsOfTheRecord(PublishedEvent word) {
        var schema = ContractResources.json(ContractResources.schemaFile(word));

        assertDescribes(schema, word.record());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                MemberRole.class,
                ActivityType.class,
                Topic.class,
                Vulnerability.class,
                ResultKind.class,
                IndicatorCode.class
            })
    void listsTheValuesOfEachEnumeration(Class<? extends Enum<?>> type) {
        var definition =
                ContractResources.json("contracts/common.schema.json")
                        .at("/$defs/" + type.getSimpleName());

        assertThat(texts(definition.path("enum")))
                .containsExactly(
                        Arrays.stream(type.getEnumConstants())
                                .map(Enum::name)
                                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "unit,31/1113",
        "unit,31-11131",
        "team,31-1",
        "team,31-11131-007-0",
        "heldOn,2025-02-30",
        "heldOn,12/10/2025",
        "type,PARTY",
        "activityId,1",
        "participants,34"
    })
    void refusesAValueOfTheWrongForm(String field, String value) {
        var broken =
                ((ObjectNode) ContractResources.sample(PublishedEvent.ACTIVITY_RECORDED))
                        .put(field, value);

        assertThat(errors(PublishedEvent.ACTIVITY_RECORDED, broken)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-Q5", "2025-13", "1999", "2025-Q4 "})
    void refusesWhatIsNoPeriod(String period) {
        var broken =
                ((ObjectNode) ContractResources.sample(PublishedEvent.REPORT_OPENED))
                        .put("period", period);

        assertThat(errors(PublishedEvent.REPORT_OPENED, broken)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"DANCES,1", "QR_MERCHANTS,-1"})
    void refusesAnUnknownResultAndANegativeCount(String kind, int count) {
        var broken = (ObjectNode) ContractResources.sample(PublishedEvent.ACTIVITY_RECORDED);
        ((ObjectNode) broken.path("results")).put(kind, count);

        assertThat(errors(PublishedEvent.ACTIVITY_RECORDED, broken)).hasSize(1);
    }

    private static List<Error> errors(PublishedEvent word, JsonNode body) {
        return SCHEMAS.getSchema(
                        SchemaLocation.of("classpath:" + ContractResources.schemaFile(word)))
                .validate(
                        body,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)));
    }

    /** Also for the records inside lists, which a schema defines under their name. */
    private static void assertDescribes(JsonNode schema, Class<?> record) {
        var components = Arrays.asList(record.getRecordComponents());
        assertThat(schema.path("properties").propertyNames())
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(texts(schema.path("required")))
                .containsExactlyElementsOf(
                        components.stream()
                                .filter(
                                        component ->
                                                !component
                                                        .getAnnotatedType()
                                                        .isAnnotationPresent(Nullable.class))
                                .map(RecordComponent::getName)
                                .toList());
        for (var component : components) {
            if (elementOf(component.getGenericType()) instanceof Class<?> inner
                    && inner.isRecord()) {
                assertThat(
                                schema.at("/properties/" + component.getName() + "/items/$ref")
                                        .stringValue())
                        .isEqualTo(
                                (isText(inner) ? "common.schema.json" : "")
                                        + "#/$defs/"
                                        + inner.getSimpleName());
                if (!isText(inner)) {
                    assertDescribes(schema.at("/$defs/" + inner.getSimpleName()), inner);
                }
            }
        }
    }

    /** Whether it is written as one text, as all words have it in common. */
    private static boolean isText(Class<?> record) {
        return Arrays.stream(record.getMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static @Nullable Type elementOf(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? list.getActualTypeArguments()[0]
                : null;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }
}
