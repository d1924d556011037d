package vn.cnscd.reporting.read.smallcells;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.reporting.Shown.figure;
import static vn.cnscd.reporting.Shown.url;
import static vn.cnscd.reporting.World.activity;
import static vn.cnscd.reporting.World.household;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/** A cell whose figures go to the public. */
@ReportingIT
class HiddenFromViewersIT {
    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;
    @Autowired private ConfigurableEnvironment configuration;

    // Not as a property of the test: that would start a second service beside the first.
    @BeforeEach
    void hideNumbersBelowThree() {
        configuration
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "hidden", Map.of("cnscd.figures.smallest-cell", "3")));
    }

    @AfterEach
    void hideNothingFromOthers() {
        configuration.getPropertySources().remove("hidden");
    }

    @Test
    void aViewerDoesNotLearnOfTheOnlyVulnerableHouseholdOfAVillage() {
        clock.set(Instant.parse("2025-12-20T03:00:00Z"));
        world.unit("47");
        world.unit("47/00001");
        var village = world.unit("47/00001/001");
        var team = world.team(village, 1, "2025-08-26");
        world.record(
                activity(
                        new UUID(47, 1),
                        team,
                        village,
                        "2025-10-05",
                        List.of(household(village, "a", Vulnerability.ELDERLY))));
        world.settle();

        var figures = url(village, "indicators?period=2025-Q4");
        var behind =
                url(village, "indicators/VULNERABLE_HOUSEHOLDS_GUIDED/activities?period=2025-Q4");
        var viewer = api.as("viewer@47");
        var officer = api.as("commune-officer@47-00001");
        assertThat(vulnerable(officer, figures)).isEqualTo("1");
        assertThat(vulnerable(viewer, figures)).isEqualTo("null");
        assertThat(
                        figure(viewer.get(figures), "/indicators", "HOUSEHOLDS_SUPPORTED")
                                .get("value")
                                .asInt())
                .isOne();
        var report = url(village, "reports/2025-Q4");
        assertThat(
                        figure(viewer.get(report), "/figures", "VULNERABLE_HOUSEHOLDS_GUIDED")
                                .get("value")
                                .isNull())
                .isTrue();
        assertThat(viewer.get(report + "/document?format=docx").status()).isEqualTo(403);
        assertThat(officer.get(behind).at("/items").size()).isOne();
        assertThat(viewer.get(behind).status()).isEqualTo(403);
    }

    @Test
    void rankingAndCuttingOffRowsTellNothingOfWhatIsHidden() {
        clock.set(Instant.parse("2025-12-20T03:00:00Z"));
        world.unit("47");
        var commune = world.unit("47/00002");
        for (int households : new int[] {1, 5}) {
            var village = world.unit("47/00002/00" + households);
            var team = world.team(village, 1, "2025-08-26");
            var reached =
                    IntStream.range(0, households)
                            .mapToObj(i -> household(village, "h" + i, Vulnerability.ELDERLY))
                            .toList();
            world.record(
                    activity(new UUID(47, 2 + households), team, village, "2025-10-05", reached));
        }
        world.settle();

        var most =
                url(commune, "indicators?period=2025-Q4&by=children&limit=1")
                        + "&sort=-VULNERABLE_HOUSEHOLDS_GUIDED";
        String value = "/rows/0/values/VULNERABLE_HOUSEHOLDS_GUIDED";
        assertThat(api.as("commune-officer@47-00002").get(most).at(value).asInt()).isEqualTo(5);
        assertThat(api.as("viewer@47").get(most).at(value).isNull()).isTrue();
    }

    private static String vulnerable(ApiClient reader, String figures) {
        return figure(reader.get(figures), "/indicators", "VULNERABLE_HOUSEHOLDS_GUIDED")
                .get("value")
                .toString();
    }
}
