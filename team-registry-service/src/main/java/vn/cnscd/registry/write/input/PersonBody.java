package vn.cnscd.registry.write.input;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.personaldata.PhoneNumber;

/** Who somebody is and how to reach them, as sent. */
public record PersonBody(@Nullable String name, @Nullable String phone, @Nullable String email) {

    private static final int MAX_NAME = 200;
    private static final int MAX_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

    /** The person; what is wrong is noted below the pointer. */
    public Person check(String pointer, Checks checks) {
        return new Person(
                checks.line(pointer + "/name", name, MAX_NAME),
                phoneOf(pointer + "/phone", checks),
                emailOf(pointer + "/email", checks));
    }

    private @Nullable String phoneOf(String pointer, Checks checks) {
        if (phone == null || phone.isBlank()) {
            return null;
        }
        var number = PhoneNumber.parse(phone);
        if (number.isEmpty()) {
            checks.add(pointer, "INVALID_PHONE");
        }
        return number.orElse(null);
    }

    private @Nullable String emailOf(String pointer, Checks checks) {
        if (email == null || email.isBlank()) {
            return null;
        }
        String address = email.strip();
        if (address.length() > MAX_EMAIL || !EMAIL.matcher(address).matches()) {
            checks.add(pointer, "INVALID_EMAIL");
        }
        return address;
    }

    /** Nothing of the person in logs. */
    @Override
    public String toString() {
        return "PersonBody[…]";
    }
}
