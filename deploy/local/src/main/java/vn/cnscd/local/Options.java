package vn.cnscd.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.cnscd.local.layout.Ports;

/**
 * How one run was asked for.
 *
 * @param data where its data is kept
 * @param restarts whether a part that dies is started again
 */
public record Options(Path data, Ports ports, Load load, boolean restarts) {

    /** What is loaded once the platform is ready. */
    public enum Load {
        NOTHING,
        OFFICIAL_UNITS,
        DEMO
    }

    /** A run for tests: beside any other, and what they kill stays dead. */
    public static Options onFreePorts(Path data) {
        return new Options(data, Ports.free(), Load.NOTHING, false);
    }

    /** Reads a command line; throws a problem that says what is wrong with it. */
    public static Options parse(List<String> arguments, Path usualData) {
        Deque<String> words = new ArrayDeque<>(arguments);
        var options = new Options(usualData, new Ports(0), Load.NOTHING, true);
        while (!words.isEmpty()) {
            String word = words.pop();
            options =
                    switch (word) {
                        case "--data" -> options.at(Path.of(value(word, words)));
                        case "--port-offset" -> options.on(offset(value(word, words)));
                        case "--official-units" -> options.loading(Load.OFFICIAL_UNITS);
                        case "--demo" -> options.loading(Load.DEMO);
                        default ->
                                throw new LaunchProblem(
                                        "Unknown option: " + word + ". See ./run --help");
                    };
        }
        return options;
    }

    private static String value(String option, Deque<String> words) {
        if (words.isEmpty()) {
            throw new LaunchProblem(option + " needs a value. See ./run --help");
        }
        return words.pop();
    }

    private static Ports offset(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new LaunchProblem("--port-offset needs a number, not: " + text);
        }
        return new Ports(Integer.parseInt(text));
    }

    private Options at(Path folder) {
        return new Options(folder, ports, load, restarts);
    }

    private Options on(Ports others) {
        return new Options(data, others, load, restarts);
    }

    private Options loading(Load more) {
        return new Options(data, ports, more.compareTo(load) > 0 ? more : load, restarts);
    }
}
