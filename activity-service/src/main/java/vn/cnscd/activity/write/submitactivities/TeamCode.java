package vn.cnscd.activity.write.submitactivities;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A team's code says which unit it belongs to: {@code 31-11131-007-1} is the first of a village.
 */
record TeamCode(String value, UnitPath unit) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{2}-\\d{5}(?:-\\d{3})?)-[1-9]\\d{0,2}");

    /** The code that an untrusted text holds, if it is one. */
    static Optional<TeamCode> parse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? UnitPath.parseIdentifier(matcher.group(1)).map(unit -> new TeamCode(text, unit))
                : Optional.empty();
    }
}
