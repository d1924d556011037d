package vn.cnscd.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.cnscd.local.layout.Installation;
import vn.cnscd.local.layout.ServiceModule;

class RunScriptTest {

    private final Path script = Installation.find().root().resolve("run");

    @Test
    void theLauncherUnderstandsEveryOptionThatHelpNames() throws IOException {
        var options =
                Pattern.compile("^  (--[a-z-]+)( [A-Z]+)?  ", Pattern.MULTILINE)
                        .matcher(Files.readString(script))
                        .results()
                        .toList();
        assertThat(options).hasSize(5);

        for (var option : options) {
            if (!option.group(1).equals("--help")) {
                var words =
                        option.group(2) == null
                                ? List.of(option.group(1))
                                : List.of(option.group(1), "1");
                assertThat(Options.parse(words, Path.of(".local"))).isNotNull();
            }
        }
    }

    @Test
    void itBuildsEveryService() throws IOException {
        String text = Files.readString(script);
        for (var service : ServiceModule.values()) {
            assertThat(text).contains(service.module());
        }
    }
}
