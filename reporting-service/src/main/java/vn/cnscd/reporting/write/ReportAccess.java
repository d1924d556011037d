package vn.cnscd.reporting.write;

import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Who answers for a unit's report: it is submitted at its own level and decided on at the level
 * above.
 */
public final class ReportAccess {
    private ReportAccess() {}

    /**
     * A team leader submits for their own unit alone, an office also on behalf of the villages in
     * its commune.
     */
    public static void requireSubmitter(Actor actor, UnitPath unit) {
        boolean may =
                switch (unit.level()) {
                    case VILLAGE, COMMUNE ->
                            leads(actor, unit) || actor.hasAnyOf(Role.COMMUNE_OFFICER);
                    case PROVINCE -> actor.hasAnyOf(Role.PROVINCE_OFFICER);
                    case COUNTRY -> false;
                };
        require(may);
    }

    /**
     * The commune's office decides on its villages' reports, its chair or the province on the
     * commune's own.
     */
    public static void requireDecider(Actor actor, UnitPath unit) {
        boolean may =
                switch (unit.level()) {
                    case VILLAGE -> actor.hasAnyOf(Role.COMMUNE_OFFICER);
                    case COMMUNE -> actor.hasAnyOf(Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER);
                    case PROVINCE -> actor.hasAnyOf(Role.PROVINCE_OFFICER);
                    case COUNTRY -> false;
                };
        require(may);
    }

    /**
     * Whoever decides on a report may lock it, and the province's office those of all units in the
     * province.
     */
    public static void requireLocker(Actor actor, UnitPath unit) {
        if (unit.level() != UnitLevel.VILLAGE || !actor.hasAnyOf(Role.PROVINCE_OFFICER)) {
            requireDecider(actor, unit);
        }
    }

    private static boolean leads(Actor actor, UnitPath unit) {
        return actor.hasAnyOf(Role.TEAM_LEADER) && actor.unit().equals(unit);
    }

    private static void require(boolean may) {
        if (!may) {
            throw new RequestRefused(CommonRefusal.ROLE_NOT_ALLOWED);
        }
    }
}
