package vn.cnscd.reporting.write.lockreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cnscd.reporting.Shown.url;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.registry.PolicySetV1;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/**
 * Once a report is locked (khóa kỳ báo cáo), nothing of its period changes, in its unit and below.
 */
@ReportingIT
class LockReportIT {
    private static final String SUBMISSION = "{\"narrative\":{\"achievements\":\"Tốt\"}}";

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private TestTopics topics;
    @Autowired private World world;

    @BeforeEach
    void fiveDaysBeforeItIsDue() {
        clock.set(MutableClock.START);
    }

    @Test
    void locksAnApprovedReportOnceAndTellsTheOthers() {
        var commune = communeWithVillage("66/00001");
        world.policy(
                0,
                new PolicySetV1(
                        commune,
                        LocalDate.of(2025, 1, 1),
                        null,
                        null,
                        null,
                        LateChanges.NEXT_PERIOD,
                        null));
        world.settle();
        assertRefused(department().post(report(commune, "/lock"), ""), "NOT_APPROVED");
        approve(commune);

        var locked = department().post(report(commune, "/lock"), "");
        assertThat(locked.status()).as(locked.toString()).isEqualTo(200);
        assertThat(locked.at("/state").asString()).isEqualTo("LOCKED");
        assertThat(locked.at("/timeliness").asString()).isEqualTo("ON_TIME");
        var again = department().post(report(commune, "/lock"), "");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(locked.header("ETag"));
        await().untilAsserted(
                        () ->
                                assertThat(topics.published(PublishedEvent.REPORTING_TOPIC))
                                        .filteredOn(
                                                record ->
                                                        record.type()
                                                                .equals(
                                                                        PublishedEvent.REPORT_LOCKED
                                                                                .type()))
                                        .filteredOn(
                                                record -> record.subject().equals(commune.value()))
                                        .singleElement()
                                        .satisfies(
                                                record ->
                                                        assertThat(record.text())
                                                                .isEqualTo(
                                                                        """
                                                                        {"unit":"66/00001","period":"2025-Q4","lateChanges":"NEXT_PERIOD"}""")));
    }

    @Test
    void refusesToChangeALockedReport() {
        var commune = communeWithVillage("66/00002");
        approve(commune);
        lock(commune);
        assertRefused(office(commune).post(report(commune, "/submission"), SUBMISSION));
        assertRefused(department().post(report(commune, "/return"), "{\"reason\":\"Thiếu\"}"));
        assertRefused(department().post(report(commune, "/approval"), ""));
    }

    @Test
    void refusesStatisticsAndTargetsOfTheUnitAndOfThoseBelow() {
        var commune = communeWithVillage("66/00003");
        var village = commune.child("001");
        state(village, "2025-Q4", 1);
        approve(commune);
        lock(commune);

        for (UnitPath unit : List.of(commune, village)) {
            for (String period : List.of("2025-Q4", "2025-10", "2025-12")) {
                assertRefused(state(unit, period, 2));
                assertRefused(target(unit, period));
            }
        }
        assertThat(state(village, "2025-Q4", 1).status()).as("a repetition").isEqualTo(200);
        for (String period : List.of("2025", "2025-Q3", "2025-09", "2026-01")) {
            assertThat(state(commune, period, 2).status()).as(period).isEqualTo(201);
            assertThat(target(commune, period).status()).as(period).isEqualTo(201);
        }
    }

    @Test
    void leavesTheUnitsBesideAndAboveAndTheOtherReportsBelowOpen() {
        var commune = communeWithVillage("66/00004");
        var village = commune.child("001");
        var other = communeWithVillage("66/00005");
        approve(commune);
        lock(commune);

        assertThat(state(other, "2025-Q4", 2).status()).isEqualTo(201);
        assertThat(target(new UnitPath("66"), "2025-Q4").status()).isEqualTo(201);
        var late = office(commune).post(report(village, "/submission"), SUBMISSION);
        assertThat(late.status()).as(late.toString()).isEqualTo(200);
    }

    @Test
    void letsThoseLockWhoDecideAndTheDepartmentEverything() {
        var commune = communeWithVillage("66/00006");
        var village = commune.child("001");
        office(commune).post(report(village, "/submission"), SUBMISSION);
        office(commune).post(report(village, "/approval"), "");
        var chair = api.as("commune-chair@66-00006");
        assertThat(chair.post(report(village, "/lock"), "").status()).isEqualTo(403);
        assertThat(department().post(report(village, "/lock"), "").status()).isEqualTo(200);
        approve(commune);
        assertThat(office(commune).post(report(commune, "/lock"), "").status()).isEqualTo(403);
        assertThat(chair.post(report(commune, "/lock"), "").status()).isEqualTo(200);
    }

    @Test
    void saysWhatIsLockedInBothLanguages() {
        var commune = communeWithVillage("66/00007");
        approve(commune);
        lock(commune);
        var request = report(commune, "/approval");
        assertThat(department().post(request, "").at("/title").asString())
                .isEqualTo("Kỳ báo cáo đã khóa");
        assertThat(
                        department()
                                .header("Accept-Language", "en")
                                .post(request, "")
                                .at("/title")
                                .asString())
                .isEqualTo("The period is locked");
    }

    private UnitPath communeWithVillage(String path) {
        world.unit("66");
        var commune = world.unit(path);
        world.unit(path + "/001");
        world.team(commune, 1, "2025-08-26");
        world.settle();
        return commune;
    }

    private void approve(UnitPath commune) {
        assertThat(office(commune).post(report(commune, "/submission"), SUBMISSION).status())
                .isEqualTo(200);
        assertThat(department().post(report(commune, "/approval"), "").status()).isEqualTo(200);
    }

    private void lock(UnitPath unit) {
        assertThat(department().post(report(unit, "/lock"), "").status()).isEqualTo(200);
    }

    private Answer state(UnitPath unit, String period, int numerator) {
        return department()
                .put(
                        url(unit, "statistics/" + period),
                        "{\"SMARTPHONE_RATE\":{\"numerator\":%d,\"denominator\":100}}"
                                .formatted(numerator));
    }

    private Answer target(UnitPath unit, String period) {
        return department()
                .put(
                        url(unit, "targets/" + period),
                        """
                        {"scope":"UNIT","source":"KH","targets":[{"indicator":"TEAMS","comparator":"GE","value":2}]}""");
    }

    private ApiClient department() {
        return api.as("province-officer@66");
    }

    private ApiClient office(UnitPath commune) {
        return api.as("commune-officer@" + commune.identifier());
    }

    private static void assertRefused(Answer answer) {
        assertRefused(answer, "PERIOD_LOCKED");
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.at("/code").asString()).isEqualTo(code);
    }

    private static String report(UnitPath unit, String step) {
        return url(unit, "reports/2025-Q4" + step);
    }
}
