package vn.cnscd.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cnscd.benchmarks.platform.Processes.Use;

class UsageTest {

    @Test
    void isTheDifferenceBetweenBeforeAndAfter() {
        var usage =
                Usage.between(
                        "bulk",
                        10,
                        Map.of("kafka", new Use(4, 100)),
                        Map.of("kafka", new Use(9, 300)));

        assertThat(usage.cpuSeconds()).containsEntry("kafka", 5.0);
        assertThat(usage.memory()).containsEntry("kafka", 300L);
    }

    @Test
    void beginsAnewWithAProcessThatWasStartedMeanwhile() {
        var usage =
                Usage.between(
                        "relay",
                        10,
                        Map.of("gateway", new Use(9, 1)),
                        Map.of("gateway", new Use(2, 1), "mail", new Use(1, 1)));

        assertThat(usage.cpuSeconds()).containsEntry("gateway", 2.0).containsEntry("mail", 1.0);
    }
}
