package vn.cnscd.registry.read.teams;

import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.TeamCode;

/** The number of a team in its unit, as it stands in a URL. */
public final class TeamNumber {

    /** What a unit may have at most, whatever its policy. */
    public static final int MAX = 99;

    private TeamNumber() {}

    /** The team's code; 400 for a number that no team can have. */
    public static TeamCode of(UnitPath unit, int number) {
        if (number < 1 || number > MAX) {
            throw new InvalidInput(new InputError("/n", "OUT_OF_RANGE", 1, MAX));
        }
        return new TeamCode(unit, number);
    }
}
