package vn.cnscd.chassis.core.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the platform: Vietnamese unless English is asked for. */
public final class Languages {

    public static final Locale VIETNAMESE = Locale.of("vi");

    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

    private Languages() {}

    /** The language to answer in, from the value of an {@code Accept-Language} header. */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VIETNAMESE;
        }
        try {
            var wanted = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return wanted == null ? VIETNAMESE : wanted;
        } catch (IllegalArgumentException unreadable) {
            return VIETNAMESE;
        }
    }
}
