package vn.cnscd.registry.personaldata;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is and how to reach them: readable personal data, which is never stored, logged or
 * published.
 *
 * @param phone in the form {@code +84912345678}
 */
public record Person(String name, @Nullable String phone, @Nullable String email) {

    /** Nothing of it in logs. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
