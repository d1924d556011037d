package vn.cnscd.notification.read.inbox;

import java.util.EnumSet;
import java.util.Set;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.notification.events.Audience;

/** Which addressees a caller stands for. */
final class Audiences {

    private Audiences() {}

    static Set<Audience> of(Actor actor) {
        var audiences = EnumSet.noneOf(Audience.class);
        for (Role role : actor.roles()) {
            switch (role) {
                case TEAM_LEADER, TEAM_MEMBER -> audiences.add(Audience.TEAM_LEADER);
                case COMMUNE_OFFICER, COMMUNE_CHAIR -> audiences.add(Audience.COMMUNE_OFFICE);
                case PROVINCE_OFFICER -> audiences.add(Audience.PROVINCE_OFFICE);
                case POLICE_OFFICER, COMMUNE_SYSTEM, VIEWER, OPERATOR, SERVICE -> {}
            }
        }
        return audiences;
    }
}
