package vn.cnscd.reporting.consumed.activity;

import java.util.List;

/**
 * Where something counts: in a village, in all of a commune, in a province itself, or for a team.
 *
 * @param code the unit's path, or the team's code
 */
record Place(Scope scope, String code) {
    private static final int PROVINCE_LENGTH = 2;
    private static final int COMMUNE_LENGTH = 8;

    /** The kinds of rows in {@code rollup}. */
    enum Scope {
        VILLAGE,
        COMMUNE,
        PROVINCE,
        TEAM
    }

    static Place ofTeam(String code) {
        return new Place(Scope.TEAM, code);
    }

    /** The unit itself, and the commune that it lies in. */
    static List<Place> ofUnit(String path) {
        return switch (path.length()) {
            case PROVINCE_LENGTH -> List.of(new Place(Scope.PROVINCE, path));
            case COMMUNE_LENGTH -> List.of(new Place(Scope.COMMUNE, path));
            default ->
                    List.of(
                            new Place(Scope.VILLAGE, path),
                            new Place(Scope.COMMUNE, path.substring(0, COMMUNE_LENGTH)));
        };
    }
}
