package vn.cnscd.local;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import vn.cnscd.local.parts.Part;
import vn.cnscd.local.screen.Board;
import vn.cnscd.local.screen.Board.State;

/** A part under the eyes of the launcher: shown on the screen, and started again when it dies. */
final class WatchedPart {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** A part that ran this long is healthy, so that its next death is a first one again. */
    private static final Duration HEALTHY = Duration.ofMinutes(2);

    private final Part part;
    private final Board board;
    private final String log;
    private final boolean restarts;
    private final ReentrantLock changing = new ReentrantLock();
    private volatile boolean wanted;
    private Duration pause = FIRST_PAUSE;

    WatchedPart(Part part, Board board, String log, boolean restarts) {
        this.part = part;
        this.board = board;
        this.log = log;
        this.restarts = restarts;
    }

    String name() {
        return part.name();
    }

    /** Returns when the part is ready. */
    void start() {
        changing.lock();
        try {
            wanted = true;
            long begun = System.nanoTime();
            part.start(detail -> board.show(name(), State.STARTING, detail));
            long ready = System.nanoTime();
            board.show(name(), State.READY, Board.seconds(Duration.ofNanos(ready - begun)));
            Thread.ofVirtual().start(() -> restartAfter(part.exited(), ready));
        } catch (RuntimeException e) {
            if (wanted) {
                board.show(name(), State.DIED, "log: " + log);
            }
            throw e;
        } finally {
            changing.unlock();
        }
    }

    /** Lets a start that is under way come to its end at once; what is ready stays so. */
    void giveUpStarting() {
        wanted = false;
        if (changing.isLocked()) {
            part.stop();
        }
    }

    void stop() {
        giveUpStarting();
        changing.lock();
        try {
            board.show(name(), State.STOPPING, "");
            part.stop();
            board.show(name(), State.STOPPED, "");
        } finally {
            changing.unlock();
        }
    }

    /** Ends it as a crash would, and leaves it so. */
    void kill() {
        wanted = false;
        part.kill();
    }

    private void restartAfter(CompletableFuture<?> end, long since) {
        end.join();
        if (!wanted) {
            return;
        }
        if (!restarts) {
            board.show(name(), State.DIED, "log: " + log);
            return;
        }
        if (System.nanoTime() - since > HEALTHY.toNanos()) {
            pause = FIRST_PAUSE;
        }
        while (wanted && !startedAgain()) {
            pause = pause.multipliedBy(2);
            pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        }
    }

    private boolean startedAgain() {
        board.show(
                name(),
                State.DIED,
                "it ended by itself; again in %s; log: %s".formatted(Board.seconds(pause), log));
        try {
            Thread.sleep(pause);
            if (wanted) {
                start();
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }
}
