package vn.cnscd.local.parts;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** One thing that the launcher starts, watches and stops. */
public interface Part {

    /** Its name on the screen, of its log and of its pid file. */
    String name();

    /**
     * Starts it and returns when it is ready to serve.
     *
     * @param progress told what is going on, in a few words
     */
    void start(Consumer<String> progress);

    /** Stops it in good order; does nothing when it does not run. */
    void stop();

    /** Ends it without any warning, as a crash would. */
    void kill();

    /** Completes when it ends, for whatever reason. */
    CompletableFuture<?> exited();
}
