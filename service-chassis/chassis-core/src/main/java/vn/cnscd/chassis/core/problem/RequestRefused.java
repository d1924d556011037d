package vn.cnscd.chassis.core.problem;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;

/** A request is refused for a named reason; becomes the problem detail of that {@link Refusal}. */
public final class RequestRefused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Refusal reason;
    private final transient Object[] arguments;
    private final transient List<InputError> places;

    /** The arguments fill the placeholders of the reason's {@code detail} text. */
    public RequestRefused(Refusal reason, Object... arguments) {
        this(reason, arguments, List.of());
    }

    private RequestRefused(Refusal reason, Object[] arguments, List<InputError> places) {
        // No stack trace: it is an answer, not a fault.
        super(reason.name() + Arrays.toString(arguments), null, false, false);
        this.reason = reason;
        this.arguments = arguments.clone();
        this.places = places;
    }

    /** The same refusal, saying what in the input stands against the request. */
    public RequestRefused at(InputError place) {
        return at(List.of(place));
    }

    /** The same refusal, saying what in the input stands against the request. */
    public RequestRefused at(List<InputError> stand) {
        return new RequestRefused(reason, arguments, List.copyOf(stand));
    }

    public Refusal reason() {
        return reason;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    List<InputError> places() {
        return places;
    }
}
