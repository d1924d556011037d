package vn.cnscd.activity.write.submitactivities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;

/** One item of a submission, in the order in which it came. */
sealed interface SubmittedItem {

    int index();

    /** An item that says something; the rules decide on it. */
    record WellFormed(int index, SubmittedActivity activity) implements SubmittedItem {}

    /** An item that is not what the contract describes; the id is null when it is what is wrong. */
    record Malformed(int index, @Nullable String id, List<InputError> errors)
            implements SubmittedItem {}
}
