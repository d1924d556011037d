package vn.cnscd.registry.read.teams;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cnscd.registry.events.UnitKind;
import vn.cnscd.registry.events.policy.ChannelTemplate;

/**
 * The names of units as they stand in the names of groups on a messenger. The plan of UBND tỉnh Sóc
 * Trăng, 2022, writes them {@code NhơnMỹ}: with their accents, without spaces and without the kind
 * of unit.
 */
final class ChannelName {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern WORD_ENDS = Pattern.compile("[\\s\\-–_/,.()]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");

    private ChannelName() {}

    /** The name that a template makes of the units that a team lies in. */
    static String of(ChannelTemplate template, List<Named> units) {
        var names = new HashMap<String, String>();
        for (Named unit : units) {
            names.put(
                    unit.kind().level().name().toLowerCase(Locale.ROOT),
                    joined(unit.kind().nameAlone(unit.name())));
        }
        return template.fill(names);
    }

    /** A unit's kind and name. */
    record Named(UnitKind kind, String name) {}

    private static String joined(String name) {
        return WORD_ENDS
                .splitAsStream(name)
                .map(word -> NOT_A_LETTER.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(VIETNAMESE) + word.substring(1))
                .collect(Collectors.joining());
    }
}
