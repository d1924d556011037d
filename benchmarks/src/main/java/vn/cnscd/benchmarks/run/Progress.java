package vn.cnscd.benchmarks.run;

import java.io.PrintStream;

/** Tells the person at the terminal what is going on. */
public final class Progress {

    private static final String CLEAR_LINE = "\r\u001b[2K";

    private final PrintStream out;
    private final boolean terminal;
    private boolean open;

    /**
     * @param terminal whether a line can be overwritten
     */
    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** A line that stays. */
    public synchronized void say(String text) {
        out.println((open ? CLEAR_LINE : "") + text);
        out.flush();
        open = false;
    }

    /** How it goes at this moment; only a terminal shows it. */
    public synchronized void now(String text) {
        if (terminal) {
            out.print(CLEAR_LINE + text);
            out.flush();
            open = true;
        }
    }
}
