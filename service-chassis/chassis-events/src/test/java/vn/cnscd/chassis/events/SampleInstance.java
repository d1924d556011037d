package vn.cnscd.chassis.events;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Another instance of the sample service, as a process of its own that can be killed. */
final class SampleInstance implements AutoCloseable {

    private final Process process;

    private SampleInstance(Process process) {
        this.process = process;
    }

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(SampleApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    /** Returns when it serves. */
    static SampleInstance start(String... properties) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SampleInstance.class.getName()));
        for (String property : properties) {
            command.add("--" + property);
        }
        try {
            var log = Files.createTempFile("sample-instance", ".log");
            var instance =
                    new SampleInstance(
                            new ProcessBuilder(command)
                                    .redirectErrorStream(true)
                                    .redirectOutput(log.toFile())
                                    .start());
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> Files.readString(log).contains("Started SampleInstance"));
            return instance;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As kill -9 does. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
