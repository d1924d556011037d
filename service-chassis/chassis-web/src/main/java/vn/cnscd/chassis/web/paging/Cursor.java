package vn.cnscd.chassis.web.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import vn.cnscd.chassis.core.json.NormalizedText;

/** A row's position in a list as opaque text, safe in a URL. */
final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    static String write(List<String> key) {
        byte[] bytes = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Throws {@link IllegalArgumentException} for text that {@link #write} did not make. */
    static List<String> read(String cursor) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        var key = List.of(text.split(SEPARATOR, -1));
        if (key.stream().anyMatch(NormalizedText::isUnprintable)) {
            throw new IllegalArgumentException("Not a cursor");
        }
        return key;
    }
}
