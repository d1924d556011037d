package vn.cnscd.registry.personaldata;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of persons in Vietnam: by the given name, which stands last, then by the whole name; An
 * before Ánh before Ân.
 */
public final class NameOrder implements Comparator<String> {

    private final Collator collator = Collator.getInstance(Locale.of("vi"));

    @Override
    public int compare(String one, String other) {
        int byGivenName = collator.compare(givenName(one), givenName(other));
        return byGivenName != 0 ? byGivenName : collator.compare(one, other);
    }

    private static String givenName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
