package vn.cnscd.reporting.write;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/** Why something is not accepted, as it is sent. */
public record Reason(@Nullable String reason) {

    /** The reason without blanks around it; 400 without one. */
    public String checked() {
        var errors = new ArrayList<InputError>();
        String text = RequiredText.of(reason, "/reason", RequiredText.LONGEST, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return text;
    }
}
