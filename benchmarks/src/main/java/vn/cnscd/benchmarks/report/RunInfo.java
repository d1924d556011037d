package vn.cnscd.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where and on what a run was measured.
 *
 * @param commit of the checkout; with {@code +} when something was changed since
 */
public record RunInfo(
        String machine,
        int cores,
        long memoryGib,
        String system,
        String java,
        Instant at,
        String commit,
        String arguments) {

    /** Looks at this machine and this checkout. */
    public static RunInfo here(Path checkout, String arguments) {
        return new RunInfo(
                line(Path.of("/proc/cpuinfo"), "model name", "unknown processor"),
                Runtime.getRuntime().availableProcessors(),
                memory(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.vendor") + " " + Runtime.version(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                commit(checkout),
                arguments);
    }

    private static long memory() {
        var kib = line(Path.of("/proc/meminfo"), "MemTotal", "0 kB").replaceAll("\\D", "");
        return Math.round(Long.parseLong(kib) / (1024.0 * 1024));
    }

    private static String line(Path file, String key, String otherwise) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException _) {
            return otherwise;
        }
    }

    private static String commit(Path checkout) {
        var commit = git(checkout, "rev-parse", "--short=12", "HEAD");
        return git(checkout, "status", "--porcelain", "--untracked-files=no").isEmpty()
                ? commit
                : commit + "+";
    }

    private static String git(Path checkout, String... words) {
        try {
            var command = new ArrayList<String>(List.of("git"));
            command.addAll(List.of(words));
            var process = new ProcessBuilder(command).directory(checkout.toFile()).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException _) {
            return "unknown";
        }
    }
}
