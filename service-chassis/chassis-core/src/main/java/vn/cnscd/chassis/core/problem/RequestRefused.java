package vn.cnscd.chassis.core.problem;

import java.io.Serial;
import java.util.Arrays;

/** A request is refused for a named reason; becomes the problem detail of that {@link Refusal}. */
public final class RequestRefused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Refusal reason;
    private final transient Object[] arguments;

    /** The arguments fill the placeholders of the reason's {@code detail} text. */
    public RequestRefused(Refusal reason, Object... arguments) {
        // No stack trace: it is an answer, not a fault.
        super(reason.name() + Arrays.toString(arguments), null, false, false);
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    public Refusal reason() {
        return reason;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
