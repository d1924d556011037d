package vn.cnscd.reporting.read.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.reporting.Shown.url;
import static vn.cnscd.reporting.World.activity;
import static vn.cnscd.reporting.World.household;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/** Figures leave the platform as CSV, and are sent again only when they have changed. */
@ReportingIT
class ExportIT {
    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void inDecember() {
        clock.set(Instant.parse("2025-12-20T03:00:00Z"));
    }

    @Test
    void goOutAsCsvWithChildrenAndTeams() {
        var commune = world.unit("21/00021");
        var village = world.unit("21/00021/001");
        String team = world.team(village, 1, "2025-08-26");
        world.record(
                activity(
                        UUID.fromString("5f0e0001-0000-4000-8000-000000000021"),
                        team,
                        village,
                        "2025-10-12",
                        List.of(household(village, "a"))));
        world.settle();

        var csv = export(commune, "&by=children").text();
        assertThat(csv)
                .startsWith("\uFEFFunit,team,period,as_of,indicator,name,kind,value,")
                .contains("\r\n21/00021,,2025-Q4,,ACTIVITIES,Số hoạt động,COUNT,1,,,,,\r\n")
                .contains("\r\n21/00021/001,,2025-Q4,,HOUSEHOLDS_SUPPORTED,")
                .contains(
                        "ONLINE_DOSSIER_RATE,Tỷ lệ hồ sơ nộp và xử lý trực tuyến,RATIO,,,,,,\r\n");
        assertThat(export(commune, "&by=team").text())
                .contains("\r\n21/00021,21-00021-001-1,2025-Q4,,ACTIVITIES,");
        assertThat(export(commune, "&by=month").text())
                .contains("\r\n21/00021,,2025-10,,ACTIVITIES,");
        assertThat(export(commune, "&by=colour").status()).isEqualTo(400);
    }

    @Test
    void areNotSentAgainUntilTheyChange() {
        var village = world.unit("21/00022/001");
        String team = world.team(village, 1, "2025-08-26");
        world.settle();
        var first = api.as("viewer@21").get(url(village, "indicators?period=2025-Q4"));
        String tag = first.header("ETag").orElseThrow();

        var again = again(village, tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();

        world.record(
                activity(
                        UUID.fromString("5f0e0001-0000-4000-8000-000000000022"),
                        team,
                        village,
                        "2025-10-12",
                        List.of()));
        world.settle();
        var changed = again(village, tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag").orElseThrow()).isNotEqualTo(tag);
    }

    private Answer again(UnitPath village, String tag) {
        return api.as("viewer@21")
                .header("If-None-Match", tag)
                .get(url(village, "indicators?period=2025-Q4"));
    }

    private Answer export(UnitPath unit, String query) {
        return api.as("viewer@21").get(url(unit, "indicators/export?period=2025-Q4" + query));
    }
}
