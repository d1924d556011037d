package vn.cnscd.local.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cnscd.local.LaunchProblem;

class RunLockTest {

    @TempDir private Path folder;

    @Test
    void aSecondRunOnTheSameDataIsRefusedUntilTheFirstHasEnded() {
        try (var _ = RunLock.take(folder)) {
            assertThatThrownBy(() -> RunLock.take(folder))
                    .isInstanceOf(LaunchProblem.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining(folder.toString());
        }
        RunLock.take(folder).close();
    }
}
