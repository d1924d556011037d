package vn.cnscd.chassis.events.store;

import java.io.Serial;

/** Another writer appended to the same stream first: read again, decide again. */
public final class ConcurrentAppend extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    ConcurrentAppend(Throwable cause) {
        super(cause);
    }
}
