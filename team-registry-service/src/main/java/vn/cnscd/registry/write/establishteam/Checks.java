package vn.cnscd.registry.write.establishteam;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/** Collects everything that is wrong with a body, so that it is said at once. */
final class Checks {

    private final List<InputError> errors = new ArrayList<>();

    void add(String pointer, String code, Object... arguments) {
        errors.add(new InputError(pointer, code, arguments));
    }

    /** A text on one line that must be there; what is wrong with it is noted. */
    String line(String pointer, @Nullable String text, int maxLength) {
        if (text == null || text.isBlank()) {
            add(pointer, "REQUIRED");
            return "";
        }
        if (text.length() > maxLength) {
            add(pointer, "TOO_LONG", maxLength);
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            add(pointer, "UNPRINTABLE");
        }
        return text.strip();
    }

    /** A value that must be there, or the one that stands in until the error is thrown. */
    <T> T required(String pointer, @Nullable T value, T standIn) {
        if (value == null) {
            add(pointer, "REQUIRED");
            return standIn;
        }
        return value;
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
