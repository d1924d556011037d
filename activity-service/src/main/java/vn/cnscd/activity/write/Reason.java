package vn.cnscd.activity.write;

import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/** Why something is changed, in the caller's own words. */
public final class Reason {

    private static final int LONGEST = 500;

    private Reason() {}

    /** The reason that a body gives at {@code /reason}; 400 without one. */
    public static String checked(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput(new InputError("/reason", "REQUIRED"));
        }
        if (reason.length() > LONGEST) {
            throw new InvalidInput(new InputError("/reason", "TOO_LONG", LONGEST));
        }
        return reason;
    }
}
