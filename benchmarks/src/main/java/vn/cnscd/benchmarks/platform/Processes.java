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
    private static final int STIME = 12;
    private static final int CSTIME = 14;
    private static final String RESIDENT = "VmRSS:";

    /** Of processes that share most of their memory, as PostgreSQL's do, each its part. */
    private static final String SHARE = "Pss:";

    private static final double TICKS_PER_SECOND = 100;
    private static final long KIB = 1024;

    /** What each process has taken until now. */
    public Map<String, Use> now() {
        var uses = new TreeMap<String, Use>();
        roots().forEach((name, root) -> uses.put(name, use(root, root.descendants().toList())));
        uses.put(GENERATOR, use(ProcessHandle.current(), List.of()));
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

    private static Use use(ProcessHandle root, List<ProcessHandle> children) {
        double cpu = cpuSeconds(root, CSTIME);
        long memory = children.isEmpty() ? memory(root, RESIDENT) : memory(root, SHARE);
        for (var child : children) {
            cpu += cpuSeconds(child, STIME);
            memory += memory(child, SHARE);
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

    private static long memory(ProcessHandle process, String kind) {
        String text = read(process, kind.equals(SHARE) ? "smaps_rollup" : "status");
        return line(text, kind).orElse(0L);
    }

    private static Optional<Long> line(String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                .findFirst();
    }

    private static String read(ProcessHandle process, String file) {
        try {
            var path = Path.of("/proc", String.valueOf(process.pid()), file);
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            return "";
        }
    }

    /**
     * What a process has taken.
     *
     * @param cpuSeconds since its start
     * @param memory resident bytes now
     */
    public record Use(double cpuSeconds, long memory) {}
}
