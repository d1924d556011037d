package vn.cnscd.notification.read.preferences;

import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.notification.events.Audience;
import vn.cnscd.notification.events.Recipient;

/** As which recipient a caller speaks in a unit. */
public final class OwnRecipient {

    private OwnRecipient() {}

    /** 403 where the caller's role is nobody's that is addressed there. */
    public static Recipient of(Actor actor, UnitPath unit) {
        if (unit.level() == UnitLevel.COMMUNE
                && actor.hasAnyOf(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR)) {
            return new Recipient(unit, Audience.COMMUNE_OFFICE);
        }
        if (unit.level() == UnitLevel.PROVINCE && actor.hasAnyOf(Role.PROVINCE_OFFICER)) {
            return new Recipient(unit, Audience.PROVINCE_OFFICE);
        }
        if (unit.equals(actor.unit()) && actor.hasAnyOf(Role.TEAM_LEADER)) {
            return new Recipient(unit, Audience.TEAM_LEADER);
        }
        throw new RequestRefused(CommonRefusal.ROLE_NOT_ALLOWED);
    }
}
