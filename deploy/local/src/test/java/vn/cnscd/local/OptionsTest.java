package vn.cnscd.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cnscd.local.Options.Load;
import vn.cnscd.local.layout.Ports;

class OptionsTest {

    private static final Path USUAL = Path.of(".local");

    @Test
    void aPlainRunStartsEmptyOnTheUsualPorts() {
        assertThat(parse()).isEqualTo(new Options(USUAL, new Ports(0), Load.NOTHING, true));
    }

    @Test
    void readsDataFolderAndPortOffset() {
        assertThat(parse("--data", "/tmp/x", "--port-offset", "1000"))
                .isEqualTo(new Options(Path.of("/tmp/x"), new Ports(1000), Load.NOTHING, true));
    }

    @Test
    void theDemoIncludesTheOfficialUnitsInWhateverOrder() {
        assertThat(parse("--demo", "--official-units").load()).isEqualTo(Load.DEMO);
        assertThat(parse("--official-units", "--demo").load()).isEqualTo(Load.DEMO);
    }

    @Test
    void namesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> parse("--quickly"))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("--quickly");
        assertThatThrownBy(() -> parse("--data"))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("--data");
        assertThatThrownBy(() -> parse("--port-offset", "many"))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("many");
        assertThatThrownBy(() -> parse("--port-offset", "60000")).isInstanceOf(LaunchProblem.class);
    }

    private static Options parse(String... words) {
        return Options.parse(List.of(words), USUAL);
    }
}
