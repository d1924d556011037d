package vn.cnscd.chassis.events.readmodel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where building the read models anew stands.
 *
 * @param state what is going on
 * @param startedAt when an operator asked for it; null when nobody has
 * @param estimatedEnd when it will be done at the pace it has had; null while that is unknown
 * @param finishedAt when it was done or failed
 * @param failure why it cannot go on
 * @param buildsHere whether the asked instance is the one that builds
 * @param generation goes up whenever read models built anew begin to serve
 * @param progress by projection; empty while nothing is being built
 */
public record RebuildStatus(
        RebuildState state,
        @Nullable Instant startedAt,
        @Nullable Instant estimatedEnd,
        @Nullable Instant finishedAt,
        @Nullable String failure,
        boolean buildsHere,
        long generation,
        List<Progress> progress) {

    /**
     * How far one projection is.
     *
     * @param projection its name; {@code own-events} stands for all that follow the event store
     * @param applied events that the new read models reflect
     * @param total events that there are; null while the broker does not answer
     */
    public record Progress(String projection, long applied, @Nullable Long total) {}
}
