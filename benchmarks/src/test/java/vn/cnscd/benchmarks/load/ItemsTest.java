package vn.cnscd.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.contracts.hierarchy.UnitPath;

class ItemsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Place PLACE = new Place(new UnitPath("31/11131"), 27);

    @Test
    void givesEachItemAnIdOfItsOwn() {
        var items = Items.list(PLACE, 3, 1, TODAY);

        items.number(99);

        assertThat(read(items).valueStream().map(item -> item.path("id").asString()))
                .containsExactly("000000000099", "000000000100", "000000000101");
    }

    @Test
    void describesActivitiesOfTheCommunesTeams() {
        var items = Items.list(PLACE, 50, 1, TODAY);

        assertThat(items.count()).isEqualTo(50);
        assertThat(read(items).values())
                .allSatisfy(
                        item -> {
                            assertThat(item.path("team").asString())
                                    .startsWith("31-11131-0")
                                    .endsWith("-1");
                            assertThat(item.path("households").size()).isEqualTo(2);
                            assertThat(item.path("results").size()).isEqualTo(2);
                            assertThat(LocalDate.parse(item.path("heldOn").asString()))
                                    .isBefore(TODAY);
                            assertThat(item.has("note")).isTrue();
                        });
    }

    @Test
    void makesTheSameItemsOfTheSameSeed() {
        assertThat(Items.list(PLACE, 5, 1, TODAY).json())
                .isEqualTo(Items.list(PLACE, 5, 1, TODAY).json())
                .isNotEqualTo(Items.list(PLACE, 5, 2, TODAY).json());
    }

    private static JsonNode read(Items items) {
        return JsonMapper.shared().readTree(items.json());
    }
}
