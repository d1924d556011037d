package vn.cnscd.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cnscd.local.LocalPlatform;

/** What a commune decides about its teams reaches the reports that they owe and the figures. */
@ExtendWith(Platform.class)
class PolicyE2E {
    private static final Commune THUONG_HONG =
            new Commune("33", "Hưng Yên", "10993", "Thượng Hồng");

    private final Api api;

    PolicyE2E(Api api) {
        this.api = api;
    }

    @BeforeAll
    static void register(Api api, LocalPlatform platform) {
        THUONG_HONG.register(api, platform);
    }

    /** Kế hoạch of UBND xã Thượng Hồng, 2025: "trước ngày 15 hằng tháng cuối quý". */
    @Test
    void reportsAreDueOnTheDayAndCoverTheDaysThatTheCommuneSets() {
        var village = THUONG_HONG.villages().getFirst();
        var set =
                api.as("commune-officer@33-10993")
                        .put(
                                THUONG_HONG.url() + "/policy",
                                Map.of(
                                        "validFrom",
                                        "2025-07-01",
                                        "source",
                                        "Kế hoạch của UBND xã Thượng Hồng",
                                        "reportDue",
                                        Map.of("rule", "BEFORE_DAY", "day", 15),
                                        "reportWindow",
                                        "MID_MONTH"));
        assertThat(set.status()).as(set.toString()).isEqualTo(201);

        await().untilAsserted(
                        () -> {
                            var report =
                                    api.as("viewer@33").get(village.url() + "/reports/2025-Q4");
                            assertThat(report.at("/dueOn").asString()).isEqualTo("2025-12-14");
                            assertThat(report.at("/timeliness").asString()).isEqualTo("MISSING");
                            assertThat(report.at("/firstDay").asString()).isEqualTo("2025-09-15");
                        });
        var missing = api.as("viewer@33").get(THUONG_HONG.url() + "/reports/2025-Q4/completeness");
        assertThat(missing.at("/missing/0/dueOn").asString()).isEqualTo("2025-12-14");
    }

    @Test
    void whoIsApprovedCountsAmongTheMembers() {
        var village = THUONG_HONG.villages().getLast();
        var application = village.endorsed(api, "Lê Thị Mới");
        var approved = api.as("commune-chair@33-10993").post(application + "/approval");
        assertThat(approved.at("/state").asString()).as(approved.toString()).isEqualTo("APPROVED");

        var year = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
        await().untilAsserted(
                        () -> {
                            var figures =
                                    api.as("viewer@33")
                                            .get(village.url() + "/indicators?period=" + year);
                            assertThat(Figures.of(figures, Set.of("MEMBERS")))
                                    .isEqualTo(Map.of("MEMBERS", 7L));
                        });
    }
}
