package vn.cnscd.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerformancePageTest {

    @Test
    void tellsWhereItWasMeasuredAndWhatWasMissed() {
        var at = Instant.parse("2026-11-20T10:00:00Z");
        var about = new RunInfo("a processor", 2, 24, "Linux", "JDK 25", at, "abc", "--quick");
        var report = new Report(about);
        report.add(Figure.of("bulk", "rows", 10, "/s").against(100, "bare insert").atLeast(0.25));
        report.add(new Usage("bulk", 10, Map.of("kafka", 5.0), Map.of("kafka", 5L << 30)));
        report.finish();

        assertThat(PerformancePage.of(report))
                .contains("a processor, 2 cores, 24 GiB", "commit `abc`", "`./benchmark --quick`")
                .contains("| bulk | rows | 10 | /s | 0.1 | bare insert | ≥ 0.25 | MISSED |")
                .contains("| memory | whole platform | 5,120 | MiB |  |  | < 4,096 | MISSED |")
                .contains("| bulk | 0.5 |");
    }
}
