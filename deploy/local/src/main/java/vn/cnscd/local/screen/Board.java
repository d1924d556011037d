package vn.cnscd.local.screen;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One line for each part with its state: kept up to date in a terminal, plain lines elsewhere. */
public final class Board {

    private static final String CLEAR_LINE = "\u001b[2K";
    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private int drawn;

    /**
     * @param terminal whether the output can be overwritten
     */
    public Board(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Begins a list of parts that all wait. */
    public synchronized void list(List<String> parts) {
        lines.clear();
        drawn = 0;
        parts.forEach(part -> lines.put(part, new Line(State.WAITING, "")));
        if (terminal) {
            draw();
        }
    }

    /** A part has come to a state, or has something new to say in it. */
    public synchronized void show(String part, State state, String detail) {
        var line = new Line(state, detail);
        if (line.equals(lines.put(part, line))) {
            return;
        }
        if (terminal) {
            draw();
        } else {
            out.println(text(part, line));
        }
    }

    /** A line for the reader, below the list; the list is not overwritten any more. */
    public synchronized void say(String text) {
        out.println(text);
        drawn = 0;
    }

    /** How long something took, as people say it. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private void draw() {
        var text = new StringBuilder();
        if (drawn > 0) {
            text.append("\u001b[%dA".formatted(drawn));
        }
        lines.forEach(
                (part, line) -> text.append(CLEAR_LINE).append(coloured(part, line)).append('\n'));
        out.print(text);
        out.flush();
        drawn = lines.size();
    }

    private static String coloured(String part, Line line) {
        return switch (line.state()) {
            case READY -> GREEN + text(part, line) + PLAIN;
            case DIED -> RED + text(part, line) + PLAIN;
            case WAITING, STARTING, STOPPING, STOPPED -> text(part, line);
        };
    }

    private static String text(String part, Line line) {
        return "  %-24s %-9s %s"
                .formatted(part, line.state().name().toLowerCase(Locale.ROOT), line.detail())
                .stripTrailing();
    }

    /** Where a part is between its start and its end. */
    public enum State {
        WAITING,
        STARTING,
        READY,
        DIED,
        STOPPING,
        STOPPED
    }

    private record Line(State state, String detail) {}
}
