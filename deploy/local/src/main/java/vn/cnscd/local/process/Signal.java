package vn.cnscd.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** How a process is asked to end. */
public enum Signal {
    /** SIGTERM: the JVMs close in order. */
    TERMINATE,
    /** SIGINT: PostgreSQL's fast shutdown, which does not wait for its clients. */
    INTERRUPT;

    void send(ProcessHandle process) {
        switch (this) {
            case TERMINATE -> process.destroy();
            case INTERRUPT -> interrupt(process);
        }
    }

    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid())
                    .redirectErrorStream(true)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
