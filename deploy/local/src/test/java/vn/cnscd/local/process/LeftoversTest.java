package vn.cnscd.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir private Path folder;

    @Test
    void endsWhatAnEarlierRunLeftAndForgetsIt() {
        var left = sleeper("activity-service");

        assertThat(Leftovers.end(pids())).isEqualTo(1);

        assertThat(left.isAlive()).isFalse();
        assertThat(pids()).isEmptyDirectory();
    }

    @Test
    void sparesAProcessThatOnlyHasTheSameNumber() throws IOException {
        var stranger = sleeper("reporting-service");
        Path note = pids().resolve("reporting-service.pid");
        Files.writeString(note, stranger.pid() + " 2001-01-01T00:00:00Z");

        assertThat(Leftovers.end(pids())).isZero();

        assertThat(stranger.isAlive()).isTrue();
        assertThat(note).doesNotExist();
        stranger.kill();
    }

    @Test
    void aBrokenNoteIsNoReasonToFail() throws IOException {
        Files.createDirectories(pids());
        Files.writeString(pids().resolve("gateway.pid"), "");

        assertThat(Leftovers.end(pids())).isZero();
        assertThat(pids()).isEmptyDirectory();
    }

    private ChildProcess sleeper(String name) {
        return ChildProcess.start(
                List.of("/bin/sh", "-c", "sleep 60"),
                Map.of(),
                pids().resolve(name + ".pid"),
                folder.resolve(name + ".log"));
    }

    private Path pids() {
        return folder.resolve("run");
    }
}
