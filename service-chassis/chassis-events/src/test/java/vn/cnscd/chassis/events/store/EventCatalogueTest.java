package vn.cnscd.chassis.events.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cnscd.contracts.hierarchy.UnitPath;

class EventCatalogueTest {

    private static final UnitPath COMMUNE = new UnitPath("31/11131");

    /** Something was measured: in centimetres at first, then without saying by whom. */
    private record Measured(UnitPath unit, BigDecimal metres, String by) implements AboutUnit {}

    private record Weighed(UnitPath unit, int kilograms) implements AboutUnit {}

    private final EventCatalogue catalogue =
            declaring()
                    .upcast(
                            Measured.class,
                            json ->
                                    json.put(
                                            "metres",
                                            json.remove("centimetres")
                                                    .decimalValue()
                                                    .movePointLeft(2)))
                    .upcast(Measured.class, json -> json.put("by", "nobody knows"))
                    .formerly("tape-read", Measured.class)
                    .build();

    @Test
    void changesAnEventFromRevisionToRevision() {
        assertThat(
                        read(
                                "tape-read",
                                null,
                                "{'unit':'31/11131','centimetres':12345678901234567890.120}"))
                .isEqualTo(measured("123456789012345678.90120", "nobody knows"));
        assertThat(read("measured", "1", "{'unit':'31/11131','metres':0.10}"))
                .isEqualTo(measured("0.10", "nobody knows"));
        assertThat(read("measured", "2", "{'unit':'31/11131','metres':0.10,'by':'An'}"))
                .isEqualTo(measured("0.10", "An"));
    }

    @Test
    void refusesRatherThanInventsANumberThatIsMissing() {
        assertThatThrownBy(() -> read("weighed", null, "{'unit':'31/11131'}"))
                .hasMessageContaining("kilograms");
    }

    @Test
    void givesANameToOneEventOnly() {
        var taken = declaring().formerly("measured", Weighed.class);

        assertThatThrownBy(taken::build).hasMessage("Two events are called measured");
    }

    private static EventCatalogue.Builder declaring() {
        return EventCatalogue.publishingTo("nowhere")
                .unpublished("measured", Measured.class)
                .unpublished("weighed", Weighed.class);
    }

    private AboutUnit read(String alias, @Nullable String revision, String json) {
        return catalogue.read(alias, revision, json.replace('\'', '"').getBytes(UTF_8));
    }

    private static Measured measured(String metres, String by) {
        return new Measured(COMMUNE, new BigDecimal(metres), by);
    }
}
