package vn.cnscd.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CapacityPageTest {

    private final Report report =
            new Report(
                    new RunInfo(
                            "a processor",
                            2,
                            24,
                            "Linux",
                            "JDK 25",
                            Instant.parse("2026-11-20T10:00:00Z"),
                            "abc",
                            ""));

    @Test
    void needsEverythingThatItCalculatesFrom() {
        assertThat(CapacityPage.isPossible(report)).isFalse();
    }

    @Test
    void calculatesWhatTheCountryNeeds() {
        report.add(Figure.of("bulk", "CPU of kafka", 40, "µs/activity"));
        report.add(Figure.of("bulk", "CPU of postgresql", 60, "µs/activity"));
        report.add(Figure.of("disk", "event table", 1_000, "bytes/activity"));
        report.add(Figure.of("disk", "journal", 200, "bytes/activity"));
        report.add(Figure.of("disk", "facts and figures", 800, "bytes/activity"));
        report.add(Figure.of("dashboard", "CPU of reporting-service", 6, "ms/question"));
        report.add(Figure.of("projection", "activities counted", 20_000, "/s"));

        // 100,000 teams × 8 × 12; a tenth of a quarter in an hour; 50 questions of a team in an
        // hour;
        // (66.7/s × 100 µs + 1,389/s × 6 ms) × 2; 9.6 million × 2,000 bytes.
        assertThat(CapacityPage.isPossible(report)).isTrue();
        assertThat(CapacityPage.of(report))
                .contains(
                        "| the whole country in one cell | 100,000 | 9,600,000 | 66.7 | 1,389 | 16.7 | 17.9 | 12 |");
    }
}
