package vn.cnscd.reporting.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cnscd.reporting.Shown.url;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.PolicySetV1;
import vn.cnscd.contracts.registry.ReportCycle;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.ReportDue.Rule;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/** Two communes of one province differ in which reports their villages owe, and when. */
@ReportingIT
class ReportsFollowThePolicyIT {
    private static final String EMPTY = "{\"narrative\":{}}";

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void fiveDaysBeforeItIsDue() {
        clock.set(MutableClock.START);
    }

    @Test
    void eachUnitIsDueByItsOwnCommunesRule() {
        world.unit("57");
        var chiMinh = village("57/11131", "2025-10-07");
        var thuongHong = village("57/10993", "2025-10-07");
        policy("57/10993", 0, "2025-07-01", null, new ReportDue(Rule.BEFORE_DAY, 15));

        shows(chiMinh, "2025-Q4", "2025-12-15");
        shows(thuongHong, "2025-Q4", "2025-12-14");

        clock.set(Instant.parse("2025-12-14T17:00:00Z")); // the 15th in Vietnam
        assertThat(submit(chiMinh, "2025-Q4").at("/timeliness").asString()).isEqualTo("ON_TIME");
        assertThat(submit(thuongHong, "2025-Q4").at("/timeliness").asString()).isEqualTo("LATE");
        var province = completeness("57", "2025-Q4");
        assertThat(province.at("/expected").asInt()).isEqualTo(2);
        assertThat(province.at("/onTime").asInt()).isEqualTo(1);
        assertThat(province.at("/late").asInt()).isEqualTo(1);
    }

    @Test
    void monthlyReportsAreOwedWhereTheCommuneAsksForThem() {
        policy(
                "59/00001",
                0,
                "2025-07-01",
                ReportCycle.MONTH,
                new ReportDue(Rule.LAST_DAY_OF_MONTH, null));
        var village = village("59/00001", "2025-10-07");

        shows(village, "2025-10", "2025-10-31");
        shows(village, "2025-12", "2025-12-31");
        assertThat(report(village, "2025-Q4").status()).isEqualTo(404);
        assertThat(completeness("59/00001", "2025-10").at("/missing/0/daysLate").asInt())
                .isEqualTo(40);
    }

    @Test
    void nothingIsEverLateWhereNoDayIsSetAndAnyPeriodMayBeReported() {
        policy("59/00002", 0, "2025-07-22", ReportCycle.NONE, new ReportDue(Rule.NONE, null));
        var village = village("59/00002", "2025-10-07");

        var open = report(village, "2025-11");
        assertThat(open.at("/dueOn").isNull()).isTrue();
        assertThat(open.at("/timeliness").asString()).isEqualTo("NOT_DUE");
        assertThat(completeness("59/00002", "2025-Q4").at("/expected").asInt()).isZero();
        assertThat(submit(village, "2025-11").at("/timeliness").asString()).isEqualTo("ON_TIME");
        assertThat(completeness("59/00002", "2025-11").at("/submitted").asInt()).isEqualTo(1);
    }

    @Test
    void aPolicyThatComesLaterLeavesPastPeriodsAsTheyWere() {
        var village = village("59/00003", "2025-07-10");
        shows(village, "2025-Q3", "2025-09-15");
        clock.set(Instant.parse("2025-12-11T03:00:00Z")); // a day after the reports were opened
        policy("59/00003", 0, "2025-07-01", ReportCycle.MONTH, new ReportDue(Rule.NONE, null));

        await().untilAsserted(() -> assertThat(report(village, "2025-Q4").status()).isEqualTo(404));
        shows(village, "2025-Q3", "2025-09-15");
        assertThat(completeness("59/00003", "2025-Q3").at("/missing/0/dueOn").asString())
                .isEqualTo("2025-09-15");
    }

    @Test
    void aUnitWhoseTeamIsDissolvedBeforeTheDueDayOwesNoMore() {
        var village = village("59/00004", "2025-10-07");
        shows(village, "2025-Q4", "2025-12-15");
        world.change(village.identifier() + "-1", village, 1, TeamState.DISSOLVED, "2025-12-09", 7);

        await().untilAsserted(
                        () ->
                                assertThat(
                                                completeness("59/00004", "2025-Q4")
                                                        .at("/expected")
                                                        .asInt())
                                        .isZero());
        var refused =
                api.as("commune-officer@59-00004")
                        .post(url(village, "reports/2025-Q4/submission"), EMPTY);
        assertThat(refused.at("/code").asString()).isEqualTo("PERIOD_NOT_OWED");
    }

    private UnitPath village(String commune, String decidedOn) {
        world.unit(commune);
        var village = world.unit(commune + "/001");
        world.team(village, 1, decidedOn);
        world.settle();
        return village;
    }

    private void policy(
            String unit,
            long sequence,
            String validFrom,
            @Nullable ReportCycle cycle,
            @Nullable ReportDue due) {
        world.policy(
                sequence,
                new PolicySetV1(
                        new UnitPath(unit),
                        LocalDate.parse(validFrom),
                        cycle,
                        due,
                        null,
                        null,
                        null));
        world.settle();
    }

    private void shows(UnitPath unit, String period, String dueOn) {
        await().untilAsserted(
                        () -> {
                            var owed = completeness(unit.parent().orElseThrow().value(), period);
                            assertThat(owed.at("/expected").asInt()).isEqualTo(1);
                            assertThat(report(unit, period).at("/dueOn").asString())
                                    .isEqualTo(dueOn);
                        });
    }

    private Answer report(UnitPath unit, String period) {
        return api.as("viewer@" + unit.value().substring(0, 2)).get(url(unit, "reports/" + period));
    }

    private Answer completeness(String unit, String period) {
        return api.as("viewer@" + unit.substring(0, 2))
                .get(url(new UnitPath(unit), "reports/" + period + "/completeness"));
    }

    private Answer submit(UnitPath unit, String period) {
        return api.as("commune-officer@" + unit.parent().orElseThrow().identifier())
                .post(url(unit, "reports/" + period + "/submission"), EMPTY);
    }
}
