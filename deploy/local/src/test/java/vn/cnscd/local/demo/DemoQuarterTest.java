package vn.cnscd.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoQuarterTest {

    private static final DemoCommune CHI_MINH = DemoCommunes.ALL.getFirst();

    @Test
    void isTheSameAtEveryCall() {
        assertThat(new DemoQuarter(CHI_MINH).activities())
                .isEqualTo(new DemoQuarter(CHI_MINH).activities());
    }

    @Test
    void everyActivityHasAnIdOfItsOwnAndLiesInTheQuarter() {
        for (var commune : DemoCommunes.ALL) {
            var activities = new DemoQuarter(commune).activities();
            assertThat(activities).extracting(DemoActivity::id).doesNotHaveDuplicates();
            assertThat(activities)
                    .allSatisfy(
                            activity ->
                                    assertThat(LocalDate.parse(activity.heldOn()))
                                            .isBetween(
                                                    LocalDate.of(2025, 10, 1),
                                                    LocalDate.of(2025, 12, 31)));
        }
    }

    @Test
    void someTeamsOfChiMinhReachFiftyHouseholdsAndSomeAreBehind() {
        var households =
                CHI_MINH.villages().stream()
                        .map(DemoQuarterTest::supported)
                        .map(Set::size)
                        .toList();

        assertThat(households).filteredOn(count -> count >= 50).hasSizeBetween(10, 18);
        assertThat(households).filteredOn(count -> count < 50).isNotEmpty();
    }

    @Test
    void aMistakeIsOneOfTheActivitiesAndItsCorrectionIsAnother() {
        var quarter = new DemoQuarter(CHI_MINH);

        assertThat(quarter.mistaken()).isNotEmpty().isSubsetOf(quarter.activities());
        assertThat(quarter.mistaken())
                .allSatisfy(
                        mistake ->
                                assertThat(quarter.activities())
                                        .extracting(DemoActivity::id)
                                        .doesNotContain(mistake.corrected().id()));
    }

    private static Set<String> supported(DemoVillage village) {
        var refs = new HashSet<String>();
        new DemoQuarter(CHI_MINH)
                .activities().stream()
                        .filter(activity -> activity.team().equals(DemoTeam.code(village.path())))
                        .forEach(
                                activity ->
                                        activity.households()
                                                .forEach(household -> refs.add(household.ref())));
        return refs;
    }
}
