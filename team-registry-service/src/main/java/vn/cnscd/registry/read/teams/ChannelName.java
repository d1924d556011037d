package vn.cnscd.registry.read.teams;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cnscd.registry.events.UnitKind;

/**
 * What a team's group on a messenger is called (tên nhóm). The plan of UBND tỉnh Sóc Trăng, 2022,
 * sets the rule, {@code CNCĐ_NhơnMỹ_KếSách}: names with their accents, without spaces, from the
 * team's unit upwards; districts are no more, so a village's is {@code CNCĐ_{Thôn}_{Xã}_{Tỉnh}}.
 */
final class ChannelName {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern WORD_ENDS = Pattern.compile("[\\s\\-–_/,.()]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");

    private ChannelName() {}

    /** A unit's kind and name. */
    record Named(UnitKind kind, String name) {}

    /** The name for the team of the first unit, followed by the units that it lies in. */
    static String of(List<Named> units) {
        return units.stream()
                .map(unit -> joined(unit.kind().nameAlone(unit.name())))
                .collect(Collectors.joining("_", "CNCĐ_", ""));
    }

    private static String joined(String name) {
        return WORD_ENDS
                .splitAsStream(name)
                .map(word -> NOT_A_LETTER.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(VIETNAMESE) + word.substring(1))
                .collect(Collectors.joining());
    }
}
