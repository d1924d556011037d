package vn.cnscd.reporting.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;

/** A text that somebody has to write. */
public final class RequiredText {
    /** Of what is told at length, in characters. */
    public static final int LONGEST = 10_000;

    /** Of what stands in a line, in characters. */
    public static final int LONGEST_LINE = 200;

    private RequiredText() {}

    /**
     * The text without blanks around it.
     *
     * @param longest in characters
     * @return empty, with the reason among the errors, for none or one that is too long
     */
    public static String of(
            @Nullable String text, String pointer, int longest, List<InputError> errors) {
        if (text == null || text.isBlank()) {
            errors.add(new InputError(pointer, "REQUIRED"));
            return "";
        }
        if (text.length() > longest) {
            errors.add(new InputError(pointer, "TOO_LONG", longest));
            return "";
        }
        return text.strip();
    }
}
