package vn.cnscd.local.units;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficialUnitsTest {

    private final String csv = OfficialUnits.csv();

    @Test
    void holdsTheUnitsOfTheFirstOfJuly2025() {
        assertThat(csv.lines()).first().isEqualTo("code,parent_code,kind,name,full_name");
        Map<String, Long> kinds = rows().collect(groupingBy(row -> row[2], counting()));
        assertThat(kinds)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "THANH_PHO", 6L,
                                "TINH", 28L,
                                "XA", 2621L,
                                "PHUONG", 687L,
                                "DAC_KHU", 13L));
    }

    @Test
    void everyCodeIsUniqueAndEveryCommuneLiesInAProvince() {
        assertThat(rows().map(row -> row[0])).doesNotHaveDuplicates().hasSize(34 + 3321);
        var provinces = rows().filter(row -> row[1].isEmpty()).map(row -> row[0]).toList();
        assertThat(rows().map(row -> row[1]).filter(parent -> !parent.isEmpty()))
                .isSubsetOf(provinces);
    }

    @Test
    void isCorrectedWhereThePackageIsWrong() {
        assertThat(csv)
                .isEqualTo(Normalizer.normalize(csv, Normalizer.Form.NFC))
                .doesNotContain("’")
                .contains("\n06978,22,XA,Ba Chẽ,Xã Ba Chẽ\n")
                .contains("\n23938,52,XA,Ia Mơ,Xã Ia Mơ\n")
                .contains("\n00745,08,XA,Phó Bảng,Xã Phó Bảng\n")
                .contains("\n01,,THANH_PHO,Hà Nội,Thành phố Hà Nội\n")
                .doesNotContain("\n06970,")
                .doesNotContain("\n23737,");
    }

    private Stream<String[]> rows() {
        return csv.lines().skip(1).map(line -> line.split(",", -1));
    }
}
