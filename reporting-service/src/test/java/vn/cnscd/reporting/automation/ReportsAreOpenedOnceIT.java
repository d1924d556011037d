package vn.cnscd.reporting.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;
import vn.cnscd.reporting.automation.whenreportisowedthenopenit.WhenReportIsOwedThenOpenIt;

@ReportingIT
class ReportsAreOpenedOnceIT {
    @Autowired private WhenReportIsOwedThenOpenIt automation;
    @Autowired private JdbcClient jdbc;
    @Autowired private MutableClock clock;
    @Autowired private TestTopics topics;
    @Autowired private World world;

    @BeforeEach
    void beforeTheYearEnds() {
        clock.set(Instant.parse("2025-12-31T16:59:00Z"));
    }

    @Test
    void opensEachOwedReportOnceWithTwoSchedulers() throws InterruptedException {
        var units =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> new UnitPath("41/00001/%03d".formatted(i)))
                        .toList();
        units.forEach(unit -> world.team(unit, 1, "2025-07-01"));
        world.settle();
        together(4);
        opensInAll("41/00001", 80);

        // The new year begins in Vietnam, and so does a period.
        clock.advance(Duration.ofMinutes(1));
        together(4);
        opensInAll("41/00001", 120);
        await().untilAsserted(
                        () ->
                                assertThat(
                                                topics
                                                        .published(PublishedEvent.REPORTING_TOPIC)
                                                        .stream()
                                                        .filter(
                                                                record ->
                                                                        record.subject()
                                                                                .startsWith(
                                                                                        "41/00001"))
                                                        .filter(
                                                                record ->
                                                                        record.type()
                                                                                .equals(
                                                                                        PublishedEvent
                                                                                                .REPORT_OPENED
                                                                                                .type())))
                                        .hasSize(120)
                                        .anySatisfy(
                                                record ->
                                                        assertThat(record.text())
                                                                .isEqualTo(
                                                                        """
                                                                        {"unit":"41/00001/001","period":"2026-Q1",\
                                                                        "dueOn":"2026-03-15"}""")));
    }

    @Test
    void opensWhatAnEarlierTeamOwedBesideWhatIsOpen() {
        var unit = new UnitPath("41/00002/001");
        world.team(unit, 2, "2025-10-10");
        world.settle();
        opensInAll("41/00002", 1);
        assertThat(opened("41/00002")).containsExactly("report/41/00002/001/2025-Q4");
        world.team(unit, 1, "2025-03-01");
        world.settle();
        opensInAll("41/00002", 4);
    }

    private void together(int schedulers) throws InterruptedException {
        List<Thread> threads =
                IntStream.range(0, schedulers)
                        .mapToObj(i -> Thread.ofVirtual().start(automation::openOwed))
                        .toList();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** What the service's own schedule holds locked while a turn looks is done by a later turn. */
    private void opensInAll(String commune, int reports) {
        await().untilAsserted(
                        () -> {
                            automation.openOwed();
                            assertThat(opened(commune)).hasSize(reports);
                        });
        automation.openOwed();
        assertThat(opened(commune)).hasSize(reports).doesNotHaveDuplicates();
    }

    private List<String> opened(String commune) {
        return jdbc.sql(
                        """
                        select aggregate_identifier from domain_event_entry
                        where payload_type = 'report-opened' and aggregate_identifier like ? order by 1
                        """)
                .param("report/" + commune + "/%")
                .query(String.class)
                .list();
    }
}
