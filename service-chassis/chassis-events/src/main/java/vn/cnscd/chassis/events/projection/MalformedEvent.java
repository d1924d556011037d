package vn.cnscd.chassis.events.projection;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A record on a topic that is not what the contract says. */
final class MalformedEvent extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    MalformedEvent(String what, @Nullable Throwable cause) {
        super("Malformed event: " + what, cause);
    }
}
