package vn.cnscd.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoUnitsTest {

    private final String csv = DemoUnits.csv();

    @Test
    void addsTheVillagesOfTheDemoToTheOfficialUnits() {
        int villages = DemoCommunes.ALL.stream().mapToInt(DemoCommune::villageCount).sum();

        assertThat(csv.lines()).hasSize(1 + 34 + 3321 + villages);
        assertThat(csv.lines()).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(8));
        assertThat(csv).contains("\n007,11131,THON,7,Thôn 7,");
    }

    @Test
    void everyCommuneOfTheDemoIsInTheOfficialListUnderItsName() {
        for (var commune : DemoCommunes.ALL) {
            assertThat(csv)
                    .containsPattern(
                            "\n%s,%s,(XA|PHUONG),%s,"
                                    .formatted(
                                            commune.path().code(),
                                            commune.path().parent().orElseThrow().code(),
                                            commune.name()));
        }
    }
}
