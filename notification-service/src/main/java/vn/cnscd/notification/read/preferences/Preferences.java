package vn.cnscd.notification.read.preferences;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cnscd.notification.events.ChannelName;

/**
 * How a recipient wants to be reached (tùy chọn nhận thông báo).
 *
 * @param email an office's address; a leader's stays in the registry
 * @param channels where notifications go, in their declared order
 * @param language {@code vi} or {@code en}, of what is sent
 * @param version how often it was set
 */
public record Preferences(
        @Nullable String email, List<ChannelName> channels, String language, long version) {

    /** What holds until somebody says otherwise. */
    public static final Preferences DEFAULT =
            new Preferences(null, List.of(ChannelName.values()), "vi", 0);

    public Preferences {
        channels = List.copyOf(channels);
    }

    public Locale locale() {
        return Locale.of(language);
    }
}
