package vn.cnscd.reporting.read.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.reporting.Shown.indicators;
import static vn.cnscd.reporting.World.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/**
 * Quảng Ngãi has an officer for its eastern communes and one for its western (Công văn
 * 335/SKHCN-BCVT&CĐS, 22/7/2025).
 */
@ReportingIT
class AreasIT {
    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void inDecember() {
        clock.set(Instant.parse("2025-12-20T03:00:00Z"));
    }

    @Test
    void addsUpTheCommunesOfEachArea() {
        var province = world.unit("25");
        var one = commune("25/00001", 1, 100);
        var two = commune("25/00002", 2, 50);
        var three = commune("25/00003", 4, 80);
        world.area(0, province, "dong", "Các xã phía đông", one, two);
        world.area(0, province, "tay", "Các xã phía tây", three);
        world.settle();
        api.as("commune-officer@25-00001")
                .put(
                        "/api/v1/" + one.url() + "/statistics/2025-Q4",
                        "{\"SMARTPHONE_RATE\":{\"numerator\":30,\"denominator\":40}}");
        api.as("commune-officer@25-00002")
                .put(
                        "/api/v1/" + two.url() + "/statistics/2025-Q4",
                        "{\"SMARTPHONE_RATE\":{\"numerator\":20,\"denominator\":60}}");

        var answer = indicators(api, province, "2025-Q4&by=area&sort=-ACTIVITIES");
        var rows = answer.at("/rows");
        assertThat(rows.valueStream().map(row -> row.get("area").asString()))
                .containsExactly("tay", "dong");
        assertThat(rows.at("/1/name").asString()).isEqualTo("Các xã phía đông");
        assertThat(rows.at("/0/values/ACTIVITIES").asLong()).isEqualTo(4);
        assertThat(rows.at("/1/values/ACTIVITIES").asLong()).isEqualTo(3);
        assertThat(rows.at("/1/values/TEAMS").asLong()).isEqualTo(2);
        assertThat(rows.at("/1/values/SMARTPHONE_RATE").asDouble()).isEqualTo(50);
        assertThat(rows.at("/1/values/MEMBERS_PER_100_PEOPLE").asDouble()).isEqualTo(9.333333);
        assertThat(answer.at("/indicators"))
                .isEqualTo(indicators(api, province, "2025-Q4").at("/indicators"));
    }

    @Test
    void followsTheProvinceWhenItChangesItsAreasAndOtherUnitsHaveNone() {
        var province = world.unit("28");
        var one = commune("28/00011", 1, 100);
        var two = commune("28/00012", 2, 50);
        world.area(0, province, "a", "Cụm A", one);
        world.area(1, province, "a", "Cụm A", one, two);
        world.area(0, province, "b", "Cụm B", two);
        world.area(1, province, "b", "Cụm B");
        world.area(0, province, "a", "Cụm A", one);
        world.settle();

        var rows = indicators(api, province, "2025-Q4&by=area").at("/rows");
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.at("/0/values/ACTIVITIES").asLong()).isEqualTo(3);
        assertThat(indicators(api, one, "2025-Q4&by=area").at("/rows").isEmpty()).isTrue();
        assertThat(indicators(api, province, "2025-Q4&by=area&asOf=2025-12-01").status())
                .isEqualTo(200);
    }

    private UnitPath commune(String path, int activities, int people) {
        var commune = world.unit(path, null, people);
        String team = world.team(commune, 1, "2025-08-26");
        for (int i = 0; i < activities; i++) {
            var id = UUID.nameUUIDFromBytes((path + i).getBytes(UTF_8));
            world.record(activity(id, team, commune, "2025-10-05", List.of()));
        }
        return commune;
    }
}
