package vn.cnscd.benchmarks.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the platform's processes take of the machine, as Linux's {@code /proc} tells it; elsewhere
 * nothing is known.
 *
 * @param pids the folder in which the local run notes the processes that it started
 */
public record Processes(Path pids) {

    /** The load generator with the identity provider and the mail server of the local run in it. */
    public static final String GENERATOR = "load generator";

    private static final String NOTE = ".pid";
    private static final int UTIME = 11; // counted behind the name, which may hold spaces
    private static final int CSTIME = 14;
    private static final double TICKS_PER_SECOND = 100;
    private static final long KIB = 1024;

    /** What each process has taken until now. */
    public Map<String, Use> now() {
        var uses = new TreeMap<String, Use>();
        roots().forEach((name, root) -> uses.put(name, use(root)));
        uses.put(GENERATOR, use(ProcessHandle.current(), Stream.empty()));
        return uses;
    }

    private Map<String, ProcessHandle> roots() {
        var roots = new LinkedHashMap<String, ProcessHandle>();
        try (var notes = Files.newDirectoryStream(pids, "*" + NOTE)) {
            for (Path note : notes) {
                String name = note.getFileName().toString().replace(NOTE, "");
                long pid = Long.parseLong(Files.readString(note).split(" ", 2)[0]);
                ProcessHandle.of(pid).ifPresent(process -> roots.put(name, process));
            }
        } catch (IOException _) {
            // A part that is stopping takes its note away: it takes nothing any more.
        }
        return roots;
    }

    private static Use use(ProcessHandle root) {
        return use(root, root.descendants());
    }

    private static Use use(ProcessHandle root, Stream<ProcessHandle> children) {
        double cpu = cpuSeconds(root, CSTIME);
        long memory = memory(root);
        for (var child : children.toList()) {
            cpu += cpuSeconds(child, UTIME + 1);
            memory += memory(child);
        }
        return new Use(cpu, memory);
    }

    /** The root with what its ended children took, living children without. */
    private static double cpuSeconds(ProcessHandle process, int last) {
        String stat = read(process, "stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
        double ticks = 0;
        for (int i = UTIME; i <= last && i < fields.length; i++) {
            ticks += Double.parseDouble(fields[i]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** The proportional share: PostgreSQL's processes share most of their memory. */
    private static long memory(ProcessHandle process) {
        return line(read(process, "smaps_rollup"), "Pss:")
                .or(() -> line(read(process, "status"), "VmRSS:"))
                .orElse(0L);
    }

    private static Optional<Long> line(String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                .findFirst();
    }

    private static String read(ProcessHandle process, String file) {
        try {
            return String.join("\n", lines(Path.of("/proc", String.valueOf(process.pid()), file)));
        } catch (IOException _) {
            return "";
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    }

    /**
     * What a process has taken.
     *
     * @param cpuSeconds since its start
     * @param memory resident bytes now
     */
    public record Use(double cpuSeconds, long memory) {}
}
