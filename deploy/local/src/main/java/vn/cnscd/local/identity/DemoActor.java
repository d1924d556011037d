package vn.cnscd.local.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Somebody who exists in the local run alone: any role in any unit, named {@code ROLE@UNIT}, for
 * example {@code commune-officer@31-11131}.
 *
 * @param role as tokens carry it, for example {@code COMMUNE_OFFICER}
 */
record DemoActor(String role, UnitPath unit) {

    /** The one secret and password of them all. */
    static final String SECRET = "local";

    private static final Set<String> ROLES =
            Set.of(
                    "OPERATOR",
                    "PROVINCE_OFFICER",
                    "COMMUNE_OFFICER",
                    "COMMUNE_CHAIR",
                    "POLICE_OFFICER",
                    "TEAM_LEADER",
                    "TEAM_MEMBER",
                    "COMMUNE_SYSTEM",
                    "VIEWER");

    /** The actor of a name, unless it holds no such role or no well-formed unit. */
    static Optional<DemoActor> parse(String name) {
        String[] words = name.split("@", -1);
        if (words.length != 2) {
            return Optional.empty();
        }
        return ROLES.stream()
                .filter(role -> nameOf(role).equals(words[0]))
                .findAny()
                .flatMap(
                        role ->
                                UnitPath.parseIdentifier(words[1])
                                        .map(unit -> new DemoActor(role, unit)));
    }

    List<String> roles() {
        return List.of(role);
    }

    /** The names of the roles as they stand in client ids, for messages. */
    static String knownRoles() {
        return ROLES.stream().map(DemoActor::nameOf).sorted().collect(Collectors.joining(", "));
    }

    private static String nameOf(String role) {
        return Arrays.stream(role.split("_"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }
}
