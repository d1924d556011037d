package vn.cnscd.benchmarks.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountryTest {

    private final Country country = Country.official();

    @Test
    void hasTheOfficialProvincesAndCommunes() {
        assertThat(country.provinces()).hasSize(34);
        assertThat(country.communes()).hasSize(3_321);
    }

    @Test
    void hasAsManyVillagesAndTeamsAsThereAre() {
        int ownTeams = IntStream.range(0, country.communes().size()).map(country::ownTeams).sum();

        assertThat(country.allVillages().distinct().count()).isEqualTo(90_000);
        assertThat(country.allVillages().count() + ownTeams).isEqualTo(100_000);
    }
}
