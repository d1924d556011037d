package vn.cnscd.contracts.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class UnitPathTest {

    private static final UnitPath PROVINCE = new UnitPath("31");
    private static final UnitPath COMMUNE = new UnitPath("31/11131");
    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");

    @ParameterizedTest
    @CsvSource({
        "vn,COUNTRY",
        "31,PROVINCE",
        "31/11131,COMMUNE",
        "31/11131/007,VILLAGE",
        "01/00004,COMMUNE"
    })
    void readsAPathAtEachLevel(String text, UnitLevel level) {
        var path = UnitPath.parse(text);

        assertThat(path)
                .hasValueSatisfying(
                        read -> {
                            assertThat(read.level()).isEqualTo(level);
                            assertThat(read.value()).isEqualTo(text);
                            assertThat(read).hasToString(text);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3",
                "311",
                "vi",
                "VN",
                "vn/31",
                "v1",
                "1n",
                "31/",
                "/31",
                "31/1113",
                "31/111310",
                "31-11131",
                "31/11131/",
                "31/11131/7",
                "31/11131/0071",
                "31/11131-007",
                "31//1131",
                "31/1113a",
                "31/11131/007/1",
                "31/11131\n",
                " 31",
                "٣١",
                "３１"
            })
    void refusesWhatIsNoPath(String text) {
        assertThat(UnitPath.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitPath(text));
    }

    @Test
    void knowsTheUnitsAboveIt() {
        assertThat(VILLAGE.parent()).contains(COMMUNE);
        assertThat(COMMUNE.parent()).contains(PROVINCE);
        assertThat(PROVINCE.parent()).contains(UnitPath.COUNTRY);
        assertThat(UnitPath.COUNTRY.parent()).isEmpty();

        assertThat(List.of(VILLAGE, COMMUNE, PROVINCE))
                .allSatisfy(unit -> assertThat(unit.province()).contains(PROVINCE));
        assertThat(List.of(VILLAGE, COMMUNE))
                .allSatisfy(unit -> assertThat(unit.commune()).contains(COMMUNE));
        assertThat(PROVINCE.commune()).isEmpty();
        assertThat(UnitPath.COUNTRY.province()).isEmpty();
        assertThat(UnitPath.COUNTRY.commune()).isEmpty();
    }

    @Test
    void growsByTheCodeOfTheLevelBelow() {
        assertThat(UnitPath.COUNTRY.child("31")).isEqualTo(PROVINCE);
        assertThat(PROVINCE.child("11131")).isEqualTo(COMMUNE);
        assertThat(COMMUNE.child("007")).isEqualTo(VILLAGE);
        assertThat(VILLAGE.code()).isEqualTo("007");
    }

    @Test
    void doesNotGrowByMoreThanOneLevelOrByNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> PROVINCE.child("11131/007"));
        assertThatIllegalArgumentException().isThrownBy(() -> UnitPath.COUNTRY.child("31/11131"));
        assertThatIllegalArgumentException().isThrownBy(() -> UnitPath.COUNTRY.child("vn"));
        assertThatIllegalArgumentException().isThrownBy(() -> VILLAGE.child("001"));
    }

    @Test
    void containsItselfAndAllBelowIt() {
        assertThat(List.of(UnitPath.COUNTRY, PROVINCE, COMMUNE, VILLAGE))
                .allSatisfy(unit -> assertThat(unit.contains(VILLAGE)).isTrue());
        assertThat(COMMUNE.contains(COMMUNE)).isTrue();
        assertThat(UnitPath.COUNTRY.contains(UnitPath.COUNTRY)).isTrue();
    }

    @Test
    void containsNeitherWhatIsAboveItNorItsNeighbours() {
        assertThat(COMMUNE.contains(PROVINCE)).isFalse();
        assertThat(COMMUNE.contains(UnitPath.COUNTRY)).isFalse();
        assertThat(COMMUNE.contains(new UnitPath("31/11132/007"))).isFalse();
        assertThat(VILLAGE.contains(new UnitPath("31/11131/008"))).isFalse();
        assertThat(PROVINCE.contains(new UnitPath("40/16933"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"vn,31", "31,31/11131", "31/11131,31/11131/007", "31/11131/007,31/11131/007"})
    void knowsHowLongThePathOfAChildIs(String unit, String child) {
        assertThat(new UnitPath(unit).childLength()).isEqualTo(child.length());
    }

    @ParameterizedTest
    @CsvSource({"vn,6", "31,4", "31/11131,2", "31/11131/007,1", "40,1", "33,0"})
    void selectsItsSubtreeInBinaryOrder(String text, int expected) {
        var unit = new UnitPath(text);
        var rows =
                new TreeSet<>(
                        List.of("vn", "31", "31/11131", "31/11131/007", "31/11132", "40/16933"));

        var selected = rows.subSet(unit.subtreeFrom(), unit.subtreeTo());

        assertThat(selected).hasSize(expected);
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(selected.contains(row))
                                        .isEqualTo(unit.contains(new UnitPath(row))));
    }

    @ParameterizedTest
    @CsvSource({
        "vn,vn",
        "31,provinces/31",
        "31/11131,provinces/31/communes/11131",
        "31/11131/007,provinces/31/communes/11131/villages/007"
    })
    void isWrittenAsTheBeginningOfAUrl(String text, String url) {
        assertThat(new UnitPath(text).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({"vn,vn", "31,31", "31/11131,31-11131", "31/11131/007,31-11131-007"})
    void isReadBackFromAnIdentifier(String text, String identifier) {
        var unit = new UnitPath(text);

        assertThat(unit.identifier()).isEqualTo(identifier);
        assertThat(UnitPath.parseIdentifier(identifier)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/11131", "31/11131-007", "31-1113", "31-11131-007-1", "31-", ""})
    void refusesWhatIsNoIdentifier(String text) {
        assertThat(UnitPath.parseIdentifier(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31/11131/007,11131", "31/11131,11131", "31,31", "vn,vn"})
    void isKeyedByItsCommune(String text, String key) {
        assertThat(new UnitPath(text).partitionKey()).isEqualTo(key);
    }

    @Test
    void isOrderedAsItsText() {
        assertThat(
                        List.of(VILLAGE, UnitPath.COUNTRY, COMMUNE, new UnitPath("40"), PROVINCE)
                                .stream()
                                .sorted())
                .containsExactly(PROVINCE, COMMUNE, VILLAGE, new UnitPath("40"), UnitPath.COUNTRY);
    }

    @Test
    void isATextInJson() {
        var mapper = new JsonMapper();

        assertThat(mapper.writeValueAsString(VILLAGE)).isEqualTo("\"31/11131/007\"");
        assertThat(mapper.readValue("\"31/11131/007\"", UnitPath.class)).isEqualTo(VILLAGE);
    }
}
