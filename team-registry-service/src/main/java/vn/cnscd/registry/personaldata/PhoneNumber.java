package vn.cnscd.registry.personaldata;

import java.util.Optional;
import java.util.regex.Pattern;

/** Vietnamese phone numbers in the one form in which they are kept. */
public final class PhoneNumber {

    private static final Pattern SEPARATORS = Pattern.compile("[ .()-]");
    private static final Pattern FORM = Pattern.compile("(?:0|\\+?84)([1-9]\\d{8,9})");

    private PhoneNumber() {}

    /** {@code +84912345678} from {@code 0912 345 678} and the like; empty for what is none. */
    public static Optional<String> parse(String text) {
        var number = FORM.matcher(SEPARATORS.matcher(text).replaceAll(""));
        return number.matches() ? Optional.of("+84" + number.group(1)) : Optional.empty();
    }
}
