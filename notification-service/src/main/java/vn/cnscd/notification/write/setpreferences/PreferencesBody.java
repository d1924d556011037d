package vn.cnscd.notification.write.setpreferences;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.notification.events.Audience;
import vn.cnscd.notification.events.ChannelName;

/** What a client sends; what is left out becomes the default again. */
record PreferencesBody(
        @Nullable String email, @Nullable Set<ChannelName> channels, @Nullable String language) {

    private static final int MAX_EMAIL = 254;
    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    /** Throws {@link InvalidInput} with everything that is wrong. */
    void check(Audience audience) {
        List<InputError> errors = new ArrayList<>();
        if (email != null) {
            if (audience == Audience.TEAM_LEADER) {
                errors.add(new InputError("/email", "KEPT_BY_THE_REGISTRY"));
            } else if (!isAddress(email)) {
                errors.add(new InputError("/email", "NOT_AN_EMAIL"));
            }
        }
        if (channels != null && channels.isEmpty()) {
            errors.add(new InputError("/channels", "REQUIRED"));
        }
        if (language != null && !LANGUAGES.contains(language)) {
            errors.add(new InputError("/language", "INVALID"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    List<ChannelName> channelsInOrder() {
        return Arrays.stream(ChannelName.values())
                .filter(channel -> channels == null || channels.contains(channel))
                .toList();
    }

    String languageOrDefault() {
        return language == null ? "vi" : language;
    }

    private static boolean isAddress(String text) {
        try {
            var address = new InternetAddress(text, true);
            return text.length() <= MAX_EMAIL
                    && text.indexOf('@') > 0
                    && text.equals(address.getAddress());
        } catch (AddressException notAnAddress) {
            return false;
        }
    }
}
