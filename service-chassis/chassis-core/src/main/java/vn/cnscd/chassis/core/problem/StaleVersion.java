package vn.cnscd.chassis.core.problem;

import java.io.Serial;
import java.time.Instant;
import java.util.List;

/**
 * A request was decided on a version that has passed: 412 with what happened since, so that the
 * caller can decide anew.
 */
public final class StaleVersion extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final long currentVersion;
    private final transient List<Change> changes;

    /**
     * @param currentVersion the version that stands
     * @param changes what has happened after the version that the caller saw, oldest first
     */
    public StaleVersion(long currentVersion, List<Change> changes) {
        // No stack trace: it is an answer, not a fault.
        super(CommonRefusal.STALE_VERSION + " " + currentVersion, null, false, false);
        this.currentVersion = currentVersion;
        this.changes = List.copyOf(changes);
    }

    long currentVersion() {
        return currentVersion;
    }

    List<Change> changes() {
        return changes;
    }

    /**
     * One thing that happened: that it did, never what it says or who did it.
     *
     * @param version the version that it made
     * @param event the name of the event
     * @param at when it happened
     */
    public record Change(long version, String event, Instant at) {}
}
