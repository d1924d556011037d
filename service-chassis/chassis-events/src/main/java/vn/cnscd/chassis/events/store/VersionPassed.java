package vn.cnscd.chassis.events.store;

import java.io.Serial;
import java.util.Arrays;

/**
 * Thrown by a command handler: the decision was made on a version that has passed. {@link Commands}
 * answers it with what happened since.
 */
public final class VersionPassed extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final long seen;
    private final String[] streams;

    /**
     * @param seen the version that the caller saw
     * @param streams the streams whose events make up that version, mostly one
     */
    public VersionPassed(long seen, String... streams) {
        super(seen + " of " + Arrays.toString(streams), null, false, false);
        this.seen = seen;
        this.streams = streams.clone();
    }

    long seen() {
        return seen;
    }

    String[] streams() {
        return streams.clone();
    }
}
