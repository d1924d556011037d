package vn.cnscd.gateway.problem;

import java.io.Serial;

/** A part of the platform does not answer, or is left alone because it did not. */
public final class PartUnavailable extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final String part;

    public PartUnavailable(String part) {
        // No stack trace: it is an answer, not a fault of ours.
        super(part, null, false, false);
        this.part = part;
    }

    public String part() {
        return part;
    }
}
