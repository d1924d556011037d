package vn.cnscd.reporting.write.statestatistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cnscd.reporting.Shown.indicators;
import static vn.cnscd.reporting.Shown.url;
import static vn.cnscd.reporting.Shown.value;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/** Numbers from outside the platform, and the second look that some of them want. */
@ReportingIT
class StateStatisticsIT {
    private static final UnitPath COMMUNE = new UnitPath("37/00001");
    private static final String STATISTICS = url(COMMUNE, "statistics/2025-Q4");

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void aCommuneOf2000Households() {
        clock.set(Instant.parse("2025-12-20T03:00:00Z"));
        world.unit("37");
        world.unit(COMMUNE.value(), 2000, 7000);
        world.settle();
    }

    @Test
    void theSumOfPoorHouseholdsIsNoMoreThanThereAreHouseholdsUnlessSomebodyConfirmsIt() {
        var stated =
                Map.of(
                        "POOR_HOUSEHOLDS", Map.of("value", 1500),
                        "NEAR_POOR_HOUSEHOLDS", Map.of("value", 501),
                        "FUNDS_SPENT", Map.of("value", 12_500_000L));
        var refused = officer().put(STATISTICS, stated);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code").asString()).isEqualTo("NEEDS_CONFIRMATION");
        assertThat(pointers(refused))
                .containsExactlyInAnyOrder("/POOR_HOUSEHOLDS/value", "/NEAR_POOR_HOUSEHOLDS/value");
        assertThat(refused.at("/errors/0/detail").asString()).contains("2.000");

        var confirmed = officer().put(STATISTICS + "?confirmed=true&source=45/BC-UBND", stated);
        assertThat(confirmed.status()).isEqualTo(201);
        await().untilAsserted(
                        () -> {
                            var shown = indicators(api, COMMUNE, "2025-Q4");
                            assertThat(value(shown, "POOR_HOUSEHOLDS")).isEqualTo("1500");
                            assertThat(value(shown, "FUNDS_SPENT")).isEqualTo("12500000");
                            assertThat(value(shown, "WORKDAYS")).isEqualTo("null");
                        });
        assertThat(officer().get(STATISTICS).at("/POOR_HOUSEHOLDS").toString())
                .isEqualTo("{\"value\":1500}");

        var corrected = Map.of("POOR_HOUSEHOLDS", Map.of("value", 150));
        assertThat(officer().put(STATISTICS, corrected).status()).isEqualTo(200);
        await().untilAsserted(
                        () ->
                                assertThat(versions().at("/items").size())
                                        .as("nothing is overwritten")
                                        .isEqualTo(2));
        assertThat(versions().at("/items/1/confirmed").valueStream().map(Object::toString))
                .containsExactlyInAnyOrder("\"POOR_HOUSEHOLDS\"", "\"NEAR_POOR_HOUSEHOLDS\"");
        assertThat(versions().at("/items/1/statedBy").asString())
                .isEqualTo("commune-officer@37-00001");
        assertThat(versions().at("/items/1/source").asString()).isEqualTo("45/BC-UBND");
        assertThat(versions().at("/items/0/values").toString())
                .isEqualTo("{\"POOR_HOUSEHOLDS\":{\"value\":150}}");
    }

    @Test
    void aCountIsNoRateAndARateNoCount() {
        var mixed =
                Map.of(
                        "FUNDS_SPENT", Map.of("numerator", 1, "denominator", 2),
                        "SATISFACTION_RATE", Map.of("value", 90));
        assertThat(pointers(officer().put(STATISTICS, mixed)))
                .containsExactlyInAnyOrder(
                        "/FUNDS_SPENT/value",
                        "/SATISFACTION_RATE/numerator",
                        "/SATISFACTION_RATE/denominator");
        assertThat(pointers(officer().put(STATISTICS, Map.of("WORKDAYS", Map.of("value", -1)))))
                .containsExactly("/WORKDAYS/value");
        assertThat(pointers(officer().put(STATISTICS, Map.of("MEMBERS", Map.of("value", 9)))))
                .as("what the platform counts itself is not stated")
                .containsExactly("/MEMBERS");
    }

    private ApiClient officer() {
        return api.as("commune-officer@37-00001");
    }

    private Answer versions() {
        return officer().get(STATISTICS + "/versions");
    }

    private static List<String> pointers(Answer answer) {
        return answer.at("/errors")
                .valueStream()
                .map(error -> error.get("pointer").asString())
                .toList();
    }
}
