package vn.cnscd.registry.write.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/** Collects everything that is wrong with a body, so that it is said at once. */
public final class Checks {

    private final List<InputError> errors = new ArrayList<>();

    /** Notes what is wrong. */
    public void add(String pointer, String code, Object... arguments) {
        errors.add(new InputError(pointer, code, arguments));
    }

    /** A text on one line that must be there; what is wrong with it is noted. */
    public String line(String pointer, @Nullable String text, int maxLength) {
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

    /** As {@link #line}, for a text that may be missing. */
    public @Nullable String optionalLine(String pointer, @Nullable String text, int maxLength) {
        return text == null || text.isBlank() ? null : line(pointer, text, maxLength);
    }

    /** A value that must be there, or the one that stands in until the error is thrown. */
    public <T> T required(String pointer, @Nullable T value, T standIn) {
        if (value == null) {
            add(pointer, "REQUIRED");
            return standIn;
        }
        return value;
    }

    /** A day that must be there, between two others. */
    public LocalDate day(
            String pointer, @Nullable LocalDate day, LocalDate earliest, LocalDate latest) {
        LocalDate given = required(pointer, day, earliest);
        if (given.isBefore(earliest) || given.isAfter(latest)) {
            add(pointer, "OUT_OF_RANGE", earliest.toString(), latest.toString());
        }
        return given;
    }

    /** Everything that was found. */
    public List<InputError> errors() {
        return List.copyOf(errors);
    }

    /** Ends the request with everything that was found. */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
