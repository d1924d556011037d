package vn.cnscd.benchmarks.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cnscd.local.LaunchProblem;

/**
 * How a run was asked for.
 *
 * @param only the scenarios that are run; empty for all
 * @param sustained how long bulk ingestion lasts; the other loads are shorter in proportion
 * @param quick less data and shorter loads, to see that everything works
 * @param data where the platform keeps its data; a temporary folder when null
 * @param out where the JSON goes
 * @param writeDocs whether docs/performance.md and docs/capacity.md are written
 */
public record Arguments(
        Set<String> only,
        Duration sustained,
        boolean quick,
        @Nullable Path data,
        Path out,
        boolean writeDocs) {

    private static final Duration FULL = Duration.ofSeconds(60);
    private static final Duration QUICK = Duration.ofSeconds(10);

    /** Reads a command line; throws a problem that says what is wrong with it. */
    public static Arguments parse(List<String> line, Path usualOut) {
        Deque<String> words = new ArrayDeque<>(line);
        var only = new TreeSet<String>();
        Duration sustained = null;
        boolean quick = false;
        Path data = null;
        Path out = usualOut;
        boolean writeDocs = false;
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--only" -> only.addAll(List.of(value(word, words).split(",")));
                case "--seconds" -> sustained = seconds(value(word, words));
                case "--quick" -> quick = true;
                case "--data" -> data = Path.of(value(word, words));
                case "--out" -> out = Path.of(value(word, words));
                case "--write-docs" -> writeDocs = true;
                default ->
                        throw new LaunchProblem(
                                "Unknown option: " + word + ". See ./benchmark --help");
            }
        }
        return new Arguments(
                only,
                sustained == null ? (quick ? QUICK : FULL) : sustained,
                quick,
                data,
                out,
                writeDocs);
    }

    public boolean wants(String scenario) {
        return only.isEmpty() || only.contains(scenario);
    }

    /** A load that lasts a share of the sustained one, and never less than a moment. */
    public Duration share(int divisor) {
        var share = sustained.dividedBy(divisor);
        var moment = Duration.ofSeconds(2);
        return share.compareTo(moment) < 0 ? moment : share;
    }

    private static String value(String option, Deque<String> words) {
        if (words.isEmpty()) {
            throw new LaunchProblem(option + " needs a value. See ./benchmark --help");
        }
        return words.pop();
    }

    private static Duration seconds(String text) {
        if (!text.matches("[1-9]\\d{0,4}")) {
            throw new LaunchProblem("--seconds needs a number above 0, not: " + text);
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }
}
