package vn.cnscd.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cnscd.local.LaunchProblem;

class ArgumentsTest {

    @Test
    void sustainsAMinuteUnlessToldOtherwise() {
        assertThat(parse().sustained()).isEqualTo(Duration.ofSeconds(60));
        assertThat(parse("--quick").sustained()).isEqualTo(Duration.ofSeconds(10));
        assertThat(parse("--quick", "--seconds", "5").sustained()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void wantsEverythingUnlessToldWhat() {
        assertThat(parse().wants("relay")).isTrue();
        assertThat(parse("--only", "bulk,relay").wants("relay")).isTrue();
        assertThat(parse("--only", "bulk", "--only", "disk").wants("relay")).isFalse();
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> parse("--fast"))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("--fast");
        assertThatThrownBy(() -> parse("--seconds", "0")).hasMessageContaining("above 0");
        assertThatThrownBy(() -> parse("--out")).hasMessageContaining("needs a value");
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(List.of(words), Path.of("benchmark.json"));
    }
}
