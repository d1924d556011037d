package vn.cnscd.gateway.problem;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The body of a request could not be read to its end, and it is the caller's doing. */
public sealed class BodyFailure extends IOException permits BodyTooLarge {

    @Serial private static final long serialVersionUID = 1L;

    public BodyFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether such a failure is at the bottom of another one. */
    public static boolean in(Throwable failure) {
        return of(failure) != null;
    }

    /** The failure of the body among the causes of another one. */
    public static @Nullable BodyFailure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyFailure found) {
                return found;
            }
        }
        return null;
    }
}
