package vn.cnscd.registry.write.importroster;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cnscd.registry.read.roster.MemberColumn;

/**
 * A line of a list of members.
 *
 * @param line its number in the file, the headings being line 1
 * @param cells what is not blank, without spaces around it
 */
record RosterRow(int line, Map<MemberColumn, String> cells) {

    /** What stands once for all members of a team, and is left out on their lines. */
    private static final Set<MemberColumn> OF_THE_TEAM =
            Set.of(
                    MemberColumn.UNIT,
                    MemberColumn.UNIT_NAME,
                    MemberColumn.TEAM_NUMBER,
                    MemberColumn.DECISION_NUMBER,
                    MemberColumn.DECIDED_ON,
                    MemberColumn.DECIDED_BY);

    Optional<String> get(MemberColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The line with what it leaves out as on the line above, if it begins no team of its own. */
    RosterRow below(RosterRow above) {
        if (cells.containsKey(MemberColumn.UNIT) || cells.containsKey(MemberColumn.UNIT_NAME)) {
            return this;
        }
        var filled = new EnumMap<MemberColumn, String>(MemberColumn.class);
        above.cells.forEach(
                (column, text) -> {
                    if (OF_THE_TEAM.contains(column)) {
                        filled.put(column, text);
                    }
                });
        filled.putAll(cells);
        return new RosterRow(line, filled);
    }

    /** Nothing of the person in logs. */
    @Override
    public String toString() {
        return "RosterRow[" + line + "]";
    }
}
