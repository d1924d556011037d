package vn.cnscd.registry.events.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How teams' groups on a messenger are named (đặt tên nhóm theo quy chuẩn). The plan of UBND tỉnh
 * Sóc Trăng, 2022, sets {@code CNCĐ_TênXã_TênHuyện}, for example {@code CNCĐ_NhơnMỹ_KếSách};
 * districts are no more, so the names go up to the province.
 *
 * @param text holds {@code {village}}, {@code {commune}} and {@code {province}} in the place of
 *     names
 */
public record ChannelTemplate(@JsonValue String text) {

    private static final int LONGEST = 100;
    private static final Pattern FORM =
            Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}_. -]|\\{(?:village|commune|province)\\})+");
    private static final Pattern NAME = Pattern.compile("\\{(village|commune|province)\\}");

    /** Throws {@link IllegalArgumentException} for other characters or placeholders. */
    @JsonCreator
    public ChannelTemplate {
        if (text.length() > LONGEST
                || !FORM.matcher(text).matches()
                || !NAME.matcher(text).find()) {
            throw new IllegalArgumentException("Not a template for the names of groups.");
        }
    }

    /** The name that comes of it; a name that is not there leaves its place empty. */
    public String fill(Map<String, String> names) {
        return NAME.matcher(text).replaceAll(place -> name(place, names));
    }

    private static String name(MatchResult place, Map<String, String> names) {
        return names.getOrDefault(place.group(1), "");
    }
}
