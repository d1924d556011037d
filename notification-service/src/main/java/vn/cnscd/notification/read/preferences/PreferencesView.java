package vn.cnscd.notification.read.preferences;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import vn.cnscd.notification.events.ChannelName;

/** Preferences as they are answered; their version is the ETag. */
public record PreferencesView(@Nullable String email, List<ChannelName> channels, String language) {

    public static ResponseEntity<PreferencesView> answer(Preferences preferences) {
        return ResponseEntity.ok()
                .eTag(Long.toString(preferences.version()))
                .body(
                        new PreferencesView(
                                preferences.email(),
                                preferences.channels(),
                                preferences.language()));
    }
}
