package vn.cnscd.reporting.read.figures;

/**
 * The teams of a place at the end of a period.
 *
 * @param members in every role, collaborators included (catalogue row A04)
 * @param villagesWithTeam villages that have at least one team
 */
record Roster(long teams, long members, long villagesWithTeam) {
    static final Roster NONE = new Roster(0, 0, 0);

    /** To take away. */
    Roster negative() {
        return new Roster(-teams, -members, -villagesWithTeam);
    }

    /** Of two places together. */
    Roster plus(Roster other) {
        return new Roster(
                teams + other.teams,
                members + other.members,
                villagesWithTeam + other.villagesWithTeam);
    }
}
